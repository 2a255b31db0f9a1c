package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.RegisterDesk.lines;
import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import org.yoriai.agreement.AgreementFacts;
import org.yoriai.agreement.AgreementFilter;
import org.yoriai.agreement.AgreementKind;
import org.yoriai.agreement.AgreementState;
import org.yoriai.ledger.Register;

/** 持込み — what was asked by hand, and below it what both sides agreed on about the equipment of a session (特記事項 21条). */
final class BroughtInSection extends RegisterSection {
    private static final long serialVersionUID = 1;

    BroughtInSection(RegisterDesk desk) {
        super(Register.BROUGHT_IN, desk);
    }

    @Override
    List<Component> below() {
        if (!desk().ofASide()) {
            return List.of();
        }
        List<AgreementFacts> agreed = desk().agreements()
                .list(new AgreementFilter(
                        Optional.empty(),
                        Optional.of(AgreementKind.EQUIPMENT),
                        Optional.of(AgreementState.AGREED),
                        ""));
        if (agreed.isEmpty()) {
            return List.of();
        }
        Div links = lines();
        agreed.forEach(one -> links.add(
                new Anchor("agreements/" + one.number(), text("agreement.phrase", one.number(), one.title()))));
        return List.of(new H3(text("protection.agreed-equipment")), links);
    }
}
