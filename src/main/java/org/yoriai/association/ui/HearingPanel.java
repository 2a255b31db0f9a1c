package org.yoriai.association.ui;

import static org.yoriai.association.ui.KarteWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.yoriai.association.HearingDesk;
import org.yoriai.association.HearingFacts;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.ui.EmptyState;

/** ヒアリングの内容 */
class HearingPanel extends Div {
    private static final long serialVersionUID = 1;

    HearingPanel(HearingDesk.Standing standing, Person person, Runnable enter) {
        boolean side = person.role() == Role.WARD || person.role() == Role.OFFICE;
        Div head = new Div(new H2(text("hearing.title")));
        head.addClassName("yo-sec__head");
        add(head);
        standing.facts().ifPresent(facts -> {
            Span when = new Span(text("hearing.of", facts.association(), EraDate.of(facts.answeredOn())));
            when.addClassName("yo-count");
            head.add(when);
        });
        if (side) {
            standing.association()
                    .ifPresent(association -> head.add(
                            new RouterLink(text("karte.open"), KarteView.class, KarteView.address(association))));
        }
        standing.facts()
                .ifPresentOrElse(
                        facts -> add(answers(facts)),
                        () -> add(new EmptyState(text("hearing.none"), text("hearing.none-when"))));
        if (side) {
            Button write = new Button(
                    text(standing.facts().isPresent() ? "hearing.change" : "hearing.enter"), _ -> enter.run());
            if (standing.facts().isEmpty()) {
                write.addThemeVariants(ButtonVariant.PRIMARY);
            }
            add(write);
        }
    }

    private static DescriptionList answers(HearingFacts facts) {
        DescriptionList list = new DescriptionList();
        list.addClassName("yo-answers");
        facts.answers()
                .forEach(said -> list.add(
                        new DescriptionList.Term(said.question()),
                        new DescriptionList.Description(KarteWords.written(said.answer()))));
        return list;
    }
}
