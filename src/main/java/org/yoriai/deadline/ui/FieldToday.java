package org.yoriai.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.yoriai.deadline.SessionPhrases;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ui.Dates;

/** 担当する人のきょう — the next session with the way to its kit, then the ones that follow. */
class FieldToday extends Div {
    private static final long serialVersionUID = 1;
    private static final String KIT = "/kit/";
    private final transient Said said;
    private final transient LocalDate today;

    FieldToday(List<SessionSummary> sessions, Said said, LocalDate today) {
        this.said = said;
        this.today = today;
        List<SessionSummary> ahead = sessions.stream()
                .filter(session -> session.state().compareTo(SessionState.HELD) < 0
                        && !session.day().isBefore(today))
                .sorted(Comparator.comparing(SessionSummary::startsAt))
                .toList();
        if (ahead.isEmpty()) {
            add(new FirstThing(
                    FirstThing.Kind.DONE,
                    getTranslation("today.field.who"),
                    getTranslation("today.field.none"),
                    getTranslation("today.field.none-when")));
            return;
        }
        add(next(ahead.getFirst()), list(ahead));
    }

    private FirstThing next(SessionSummary session) {
        boolean now = session.day().equals(today);
        FirstThing next = new FirstThing(
                now ? FirstThing.Kind.NEED : FirstThing.Kind.WAIT,
                getTranslation(
                        "today.field.next",
                        now ? getTranslation("desk.today") : distance(session),
                        Dates.span(session.starts(), session.ends())),
                said.of(SessionPhrases.name(session)),
                getTranslation("today.field.do", session.venue()));
        next.secondary(SessionPhrases.path(session), getTranslation("today.open-session"));
        next.primaryOutside(KIT, getTranslation("today.field.kit"));
        return next;
    }

    private Component list(List<SessionSummary> sessions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("yo-todos");
        sessions.forEach(session -> list.add(line(session)));
        H2 title = new H2(getTranslation("today.field.sessions"));
        title.setId("own-sessions");
        Section section = new Section(title, list);
        section.addClassName("yo-sec");
        section.getElement().setAttribute("aria-labelledby", "own-sessions");
        return section;
    }

    private ListItem line(SessionSummary session) {
        Span day = new Span(part(Dates.day(session.day()), "yo-due__day"), part(distance(session), "yo-second"));
        day.addClassName("yo-due");
        Span what = new Span(
                new Anchor(SessionPhrases.path(session), said.of(SessionPhrases.name(session))),
                part(Dates.span(session.starts(), session.ends()) + "　" + session.venue(), "yo-second"));
        what.addClassName("yo-todo__what");
        ListItem line = new ListItem(day, what);
        line.addClassName("yo-todo");
        line.getElement().setAttribute("data-testid", "own-session");
        return line;
    }

    private String distance(SessionSummary session) {
        long days = ChronoUnit.DAYS.between(today, session.day());
        return days == 0 ? getTranslation("desk.today") : getTranslation("programme.days-left", days);
    }

    private static Span part(String words, String style) {
        Span part = new Span(words);
        part.addClassName(style);
        return part;
    }
}
