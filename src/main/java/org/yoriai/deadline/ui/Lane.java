package org.yoriai.deadline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yoriai.deadline.DueItem;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;

/** 流れの一段 — a programme's window and its sessions on their days; those too near to each other stand below one another. */
final class Lane extends Div {
    private static final long serialVersionUID = 1;
    /** Nearer than this, two marks' words would run into each other on a desk's screen. */
    private static final int APART = 13;
    /** What the whole contract ends with. */
    private static final Set<String> OF_THE_END = Set.of("proposal", "payment");

    private final OrderedList marks = new OrderedList();
    private final transient List<Integer> rowEnds = new ArrayList<>();

    private Lane(String name, String figures, YearLine.Days days, LocalDate from, LocalDate until) {
        addClassName("yo-lane");
        Span small = new Span(figures);
        small.addClassName("yo-second");
        H3 title = new H3(name);
        title.add(small);
        marks.getStyle().set("--from", Integer.toString(days.at(from))).set("--to", Integer.toString(days.at(until)));
        add(title, marks);
    }

    static Lane of(ProgrammeTerms terms, List<SessionSummary> sessions, Marks marks, YearLine.Days days) {
        long held = sessions.stream()
                .filter(session -> session.state().compareTo(SessionState.HELD) >= 0)
                .count();
        Lane lane = new Lane(
                text("programme.kind." + terms.kind().wireName()),
                text("today.lane", held, sessions.size() - held),
                days,
                terms.windowFrom(),
                terms.windowUntil());
        sessions.forEach(session -> lane.mark(marks.of(session), days.at(session.day())));
        return lane.tall();
    }

    static Lane ofTheEnd(ContractFacts contract, List<DueItem> items, Marks marks, YearLine.Days days) {
        List<DueItem> ends = items.stream()
                .filter(item ->
                        OF_THE_END.contains(item.key().kind()) && item.due().isPresent())
                .toList();
        LocalDate until = contract.performanceUntil();
        LocalDate from = ends.stream()
                .map(item -> item.due().orElseThrow())
                .filter(days::contains)
                .min(LocalDate::compareTo)
                .orElse(until);
        Lane lane = new Lane(text("today.end"), text("today.end.rule"), days, from, until);
        ends.stream()
                .filter(item -> days.contains(item.due().orElseThrow()))
                .forEach(item -> lane.mark(marks.of(item), days.at(item.due().orElseThrow())));
        lane.mark(marks.ofTheEnd(until), days.at(until));
        return lane.tall();
    }

    private void mark(Marks.Mark mark, int day) {
        int row = 0;
        while (row < rowEnds.size() && day - rowEnds.get(row) < APART) {
            row++;
        }
        if (row == rowEnds.size()) {
            rowEnds.add(day);
        } else {
            rowEnds.set(row, day);
        }
        mark.getStyle().set("--d", Integer.toString(day)).set("--row", Integer.toString(row));
        marks.add(mark);
    }

    private Lane tall() {
        getStyle().set("--rows", Integer.toString(Math.max(1, rowEnds.size())));
        return this;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
