package org.yoriai.report.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.yoriai.identity.Role;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.SessionPlan;
import org.yoriai.report.ReportState;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Status;

/** 報告の面の言葉 */
final class ReportTexts {
    private ReportTexts() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static Paragraph due(SessionPlan plan, Contracts contracts) {
        LocalDate due = contracts
                .current()
                .terms(plan.summary().kind())
                .reportDue(plan.summary().day());
        return new Paragraph(text("report.due", Dates.day(due)));
    }

    static String when(OffsetDateTime at) {
        return Dates.day(at.atZoneSameInstant(BusinessTime.ZONE).toLocalDate());
    }

    /** Warm only for the side that has to act. */
    static Status state(ReportState state, boolean newest, Role reader) {
        if (!newest && state == ReportState.SUBMITTED) {
            return new Status(Status.Kind.PLAIN, "info", text("report.state.replaced"));
        }
        String words = text("report.state." + state.wireName());
        return switch (state) {
            case SUBMITTED ->
                reader == Role.WARD
                        ? new Status(Status.Kind.NEED, "hand", words)
                        : new Status(Status.Kind.WAIT, "wait", words);
            case RETURNED ->
                reader == Role.OFFICE && newest
                        ? new Status(Status.Kind.NEED, "hand", words)
                        : new Status(Status.Kind.PLAIN, "info", words);
            case ACCEPTED -> new Status(Status.Kind.GOOD, "done", words);
        };
    }
}
