package org.yoriai.survey.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Status;
import org.yoriai.survey.SurveyFacts;

/** いつ受け付けるか — from when to when, and whether it takes answers now. */
class OpenLine extends Paragraph {
    private static final long serialVersionUID = 1;

    /** 受付の状態と期間 */
    record Words(SurveyFacts.State state, String from, String to) {}

    OpenLine(Words words) {
        Status status = switch (words.state()) {
            case NOT_YET -> new Status(Status.Kind.WAIT, "wait", text("survey.open.not-yet"));
            case OPEN -> new Status(Status.Kind.GOOD, "done", text("survey.open.now"));
            case OVER -> new Status(Status.Kind.PLAIN, "history", text("survey.open.over"));
        };
        add(status, new Span("　" + text("survey.open.span", words.from(), words.to())));
        getElement().setAttribute("data-testid", "survey-open");
    }

    static Words of(SurveyFacts survey, Instant now) {
        return new Words(
                survey.stateAt(now),
                Dates.day(survey.opens().toLocalDate()) + " "
                        + Dates.time(survey.opens().toLocalTime()),
                // as people say it: the end of the last day, not the beginning of the next
                Dates.day(survey.closes().minusNanos(1).toLocalDate()) + " 24:00");
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
