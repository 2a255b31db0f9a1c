package org.yoriai.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yoriai.programme.Duty;
import org.yoriai.programme.DutyStanding;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Status;

/** 実施回の板 — a column for each state; every card says what is missing for the next one, and whose turn it is. */
class SessionBoard extends Composite<Div> {
    private static final long serialVersionUID = 1;
    private final transient SessionYear year;
    private final transient Map<ProgrammeSessionId, List<String>> gaps;

    /** @param gaps keys of {@code condition.…} that a plan still lacks */
    SessionBoard(SessionYear year, List<SessionSummary> sessions, Map<ProgrammeSessionId, List<String>> gaps) {
        this.year = year;
        this.gaps = gaps;
        getContent().addClassName("yo-board");
        for (SessionState state : SessionState.values()) {
            getContent()
                    .add(column(
                            state,
                            sessions.stream()
                                    .filter(session -> session.state() == state)
                                    .toList()));
        }
    }

    private Section column(SessionState state, List<SessionSummary> sessions) {
        Span count = new Span(getTranslation("programme.board.count", sessions.size()));
        count.addClassName("yo-count");
        H2 heading =
                new H2(new Span(getTranslation("programme.state." + state.name().toLowerCase(Locale.ROOT))), count);
        heading.setId("board-" + state.name().toLowerCase(Locale.ROOT));
        Section column = new Section(heading);
        column.addClassName("yo-board__column");
        column.getElement()
                .setAttribute("aria-labelledby", heading.getId().orElseThrow())
                .setAttribute("data-state", state.name());
        if (!sessions.isEmpty()) {
            column.add(new UnorderedList(sessions.stream().map(this::card).toArray(ListItem[]::new)));
        }
        return column;
    }

    private ListItem card(SessionSummary session) {
        Span of = new Span(SessionWords.kindShort(session.kind()) + " " + SessionWords.number(session));
        of.addClassName("yo-second");
        RouterLink link = new RouterLink(session.title(), SessionView.class, SessionView.address(session.id()));
        Paragraph when = new Paragraph(Dates.day(session.day()) + "　" + session.venue());
        when.addClassName("yo-second");
        ListItem card = new ListItem(of, new H3(link), when);
        card.addClassName("yo-board__card");
        List<Component> missing = missing(session);
        if (!missing.isEmpty()) {
            UnorderedList list =
                    new UnorderedList(missing.stream().map(ListItem::new).toArray(ListItem[]::new));
            list.addClassName("yo-board__missing");
            list.getElement().setAttribute("aria-label", getTranslation("programme.board.missing"));
            card.add(list);
        }
        return card;
    }

    private List<Component> missing(SessionSummary session) {
        List<Component> lines = new ArrayList<>();
        gaps.getOrDefault(session.id(), List.of())
                .forEach(key -> lines.add(new Status(Status.Kind.PLAIN, "plan", getTranslation("condition." + key))));
        year.beforeNext(session).forEach(standing -> lines.add(line(standing)));
        return lines;
    }

    private Component line(DutyStanding standing) {
        boolean late = year.isLate(standing);
        String name = getTranslation("programme.duty." + standing.duty().wireName());
        String words = standing.due()
                .filter(_ -> standing.duty() != Duty.SURVEY)
                .map(due -> late
                        ? getTranslation("programme.board.late", name, Dates.figures(due))
                        : getTranslation("programme.board.until", name, Dates.figures(due)))
                .orElse(name);
        Span who = new Span(
                getTranslation("programme.holder." + standing.holder().name().toLowerCase(Locale.ROOT)));
        who.addClassName("yo-who");
        return new Div(
                late ? new Status(Status.Kind.NEED, "warn", words) : new Status(Status.Kind.PLAIN, "plan", words), who);
    }
}
