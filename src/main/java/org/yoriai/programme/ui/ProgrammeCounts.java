package org.yoriai.programme.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ui.Status;

/** 回数 — planned, held and remaining of each programme; more than the contract foresees is told and hinders nobody (仕様書 4 各ウ「程度」). */
class ProgrammeCounts extends UnorderedList {
    private static final long serialVersionUID = 1;

    ProgrammeCounts(SessionYear year) {
        addClassName("yo-counts");
        getElement().setAttribute("aria-label", getTranslation("programme.counts"));
        year.contract().programmes().forEach(terms -> add(item(terms, year.of(terms))));
    }

    private ListItem item(ProgrammeTerms terms, List<SessionSummary> sessions) {
        int all = sessions.size();
        int held = (int) sessions.stream()
                .filter(session -> session.state().compareTo(SessionState.HELD) >= 0)
                .count();
        Span name = new Span(SessionWords.kindShort(terms.kind()));
        name.addClassName("yo-strong");
        Span figures = new Span(getTranslation(
                "programme.counts.of",
                getTranslation("programme.planned." + terms.kind().wireName(), terms.plannedCount()),
                held,
                all - held,
                Math.max(0, terms.plannedCount() - all)));
        ListItem item = new ListItem(name, figures);
        if (all > terms.plannedCount()) {
            item.add(new Status(
                    Status.Kind.WAIT,
                    "warn",
                    getTranslation(
                            "programme.counts.over",
                            all - terms.plannedCount(),
                            getTranslation("contract.clause", terms.kind().clause() + "ウ"))));
        }
        return item;
    }
}
