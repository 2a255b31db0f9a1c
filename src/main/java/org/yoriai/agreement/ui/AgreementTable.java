package org.yoriai.agreement.ui;

import static org.yoriai.agreement.ui.AgreementWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.yoriai.agreement.AgreementFacts;
import org.yoriai.agreement.Side;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ui.DeskTable;

/** 協議の表 */
class AgreementTable extends Div {
    private static final long serialVersionUID = 1;
    private final transient Map<ProgrammeSessionId, SessionSummary> sessions;
    private final Side reader;
    private final DeskTable table = new DeskTable(
            text("agreement.title"),
            List.of(
                    new DeskTable.Column(text("agreement.column.title"), "key"),
                    new DeskTable.Column(text("agreement.column.kind"), "nw"),
                    new DeskTable.Column(text("agreement.column.about")),
                    new DeskTable.Column(text("agreement.column.state"), "nw"),
                    new DeskTable.Column(text("agreement.column.changed"), "nw")));

    AgreementTable(List<AgreementFacts> agreements, Map<ProgrammeSessionId, SessionSummary> sessions, Side reader) {
        this.sessions = sessions;
        this.reader = reader;
        agreements.forEach(this::row);
        add(table);
    }

    private void row(AgreementFacts agreement) {
        Span number = new Span(AgreementWords.number(agreement));
        number.addClassName("yo-matrix__no");
        RouterLink title =
                new RouterLink(agreement.title(), AgreementView.class, AgreementView.address(agreement.number()));
        table.row(
                        new Div(number, title),
                        new Span(AgreementWords.kind(agreement.kind())),
                        about(agreement),
                        AgreementWords.status(agreement, reader),
                        new Span(AgreementWords.when(agreement.changedAt())))
                .getElement()
                .setAttribute("data-testid", "agreement-row");
    }

    private Component about(AgreementFacts agreement) {
        return agreement
                .session()
                .map(sessions::get)
                .map(session -> (Component) AgreementWords.toSession(session.id(), AgreementWords.session(session)))
                .orElseGet(() -> new Span(text("agreement.of-contract")));
    }
}
