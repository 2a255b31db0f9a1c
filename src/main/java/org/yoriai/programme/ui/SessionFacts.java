package org.yoriai.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionPlan;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Icons;

/** 実施回の要点 — when, where, who, how many: one line below the heading. */
class SessionFacts extends Div {
    private static final long serialVersionUID = 1;

    SessionFacts(SessionPlan plan, ProgrammeTerms terms, int registered) {
        addClassName("yo-facts");
        var session = plan.summary();
        fact("sessions", Dates.day(session.day()) + Dates.span(session.starts(), session.ends()));
        fact("pin", plan.venue().name());
        if (!plan.workers().isEmpty()) {
            fact(
                    "user",
                    plan.workers().stream()
                            .map(worker -> SessionWords.role(worker.role()) + " " + worker.name())
                            .collect(Collectors.joining(getTranslation("desk.and"))));
        }
        fact(
                "users",
                terms.capacityMin() == terms.capacityMax()
                        ? getTranslation("programme.registered-about", registered, terms.capacityMax())
                        : getTranslation(
                                "programme.registered-between", registered, terms.capacityMin(), terms.capacityMax()));
        add(SessionWords.state(session.state()));
    }

    private void fact(String icon, String words) {
        add(new Span(Icons.of(icon), new Span(words)));
    }
}
