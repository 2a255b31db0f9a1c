package org.yoriai.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.yoriai.programme.Duty;
import org.yoriai.programme.DutyStanding;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.Holidays;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Status;

/** 実施回の表 — its facts, and the days that the contract sets for it. */
class SessionTable {
    private final DeskTable table = new DeskTable(
            text("programme.table"),
            List.of(
                    new DeskTable.Column(text("programme.column.session"), "key"),
                    new DeskTable.Column(text("programme.column.day"), "nw", "day"),
                    new DeskTable.Column(text("programme.column.heads"), "nw", "who"),
                    new DeskTable.Column(text("programme.column.material"), "nw", "du"),
                    new DeskTable.Column(text("programme.column.headcount"), "nw", "du"),
                    new DeskTable.Column(text("programme.column.report"), "nw", "du"),
                    new DeskTable.Column(text("programme.column.state"), "nw", "state")));
    private final Map<ProgrammeSessionId, Integer> heads;
    private final SessionYear year;

    SessionTable(Map<ProgrammeSessionId, Integer> heads, SessionYear year) {
        this.heads = heads;
        this.year = year;
        table.addClassName("yo-matrix");
    }

    Component component() {
        return table;
    }

    void programme(ProgrammeTerms terms, Component window, List<SessionSummary> sessions) {
        Span name = new Span(SessionWords.kind(terms.kind()));
        name.addClassName("grp__name");
        table.group(name, window);
        sessions.forEach(this::row);
    }

    private void row(SessionSummary session) {
        var row = table.row(
                name(session),
                day(session),
                new Span(text("programme.people", heads.getOrDefault(session.id(), 0))),
                due(session, Duty.MATERIAL),
                due(session, Duty.HEADCOUNT),
                due(session, Duty.REPORT),
                SessionWords.state(session.state()));
        if (session.day().equals(year.today())) {
            row.addClassName("is-today");
        }
    }

    private static Component name(SessionSummary session) {
        Span number = new Span(SessionWords.number(session));
        number.addClassName("yo-matrix__no");
        RouterLink link = new RouterLink(session.title(), SessionView.class, SessionView.address(session.id()));
        Span venue = new Span(session.venue());
        venue.addClassName("yo-second");
        return new Div(number, link, venue);
    }

    private Component day(SessionSummary session) {
        Span day = new Span(Dates.day(session.day()));
        if (!session.day().equals(year.today())) {
            return day;
        }
        Span mark = new Span(text("programme.today"));
        mark.addClassName("yo-today");
        return new Div(day, mark);
    }

    private Component due(SessionSummary session, Duty duty) {
        return year.duty(session, duty)
                .map(standing -> due(session, standing))
                .orElseGet(() -> new Span(text("programme.not-asked")));
    }

    private Component due(SessionSummary session, DutyStanding standing) {
        Status state = standing.done() ? done() : waiting(standing);
        state.addClassName("yo-du");
        boolean counts = year.isLate(standing)
                || !standing.done() && standing.duty() == Duty.REPORT && session.state() == SessionState.HELD;
        if (!counts) {
            return state;
        }
        Span left = new Span(left(standing.due().orElseThrow()));
        left.addClassName("yo-left");
        return new Div(state, left);
    }

    private static Status done() {
        return new Status(Status.Kind.GOOD, "done", text("programme.done"));
    }

    private Status waiting(DutyStanding standing) {
        LocalDate due = standing.due().orElseThrow();
        String day = Dates.figures(due) + (Holidays.isDayOff(due) ? text("programme.day-off") : "");
        return year.isLate(standing)
                ? new Status(Status.Kind.NEED, "warn", text("programme.late", day))
                : new Status(Status.Kind.PLAIN, "plan", day);
    }

    private String left(LocalDate due) {
        long days = ChronoUnit.DAYS.between(year.today(), due);
        return days < 0 ? text("programme.days-over", -days) : text("programme.days-left", days);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
