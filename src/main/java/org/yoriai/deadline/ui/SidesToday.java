package org.yoriai.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.yoriai.deadline.DueItem;
import org.yoriai.deadline.Sides;
import org.yoriai.identity.Person;
import org.yoriai.programme.Duty;
import org.yoriai.shared.ui.Dates;

/** 両方の側のきょう — one reading of what is due, from which every part of the page is made. */
class SidesToday {
    private final TodayFacts facts;
    private final Person person;
    private final Duty.Holder side;
    private final LocalDate today;
    private final List<DueItem> items;
    private final Optional<DueItem> first;

    SidesToday(TodayFacts facts, Person person, LocalDate today) {
        this.facts = facts;
        this.person = person;
        this.side = Sides.of(person.role());
        this.today = today;
        this.items = facts.due().open();
        this.first = items.stream().filter(item -> item.isHeldBy(side)).findFirst();
    }

    long own() {
        return items.stream().filter(item -> item.isHeldBy(side)).count();
    }

    long all() {
        return items.size();
    }

    Span figures() {
        Span figures = new Span(text("today.figures", count(DueItem.Urgency.LATE), count(DueItem.Urgency.TODAY)));
        figures.addClassName("yo-h1sub");
        figures.getElement().setAttribute("data-testid", "due-figures");
        return figures;
    }

    private long count(DueItem.Urgency urgency) {
        return items.stream()
                .filter(item -> item.isHeldBy(side) && item.urgency(today) == urgency)
                .count();
    }

    FirstThing first() {
        return first.map(this::next).orElseGet(this::nothing);
    }

    private FirstThing next(DueItem item) {
        boolean pressing = item.urgency(today) == DueItem.Urgency.LATE || item.urgency(today) == DueItem.Urgency.TODAY;
        String what = facts.said().of(item.what());
        FirstThing next = new FirstThing(
                pressing ? FirstThing.Kind.NEED : FirstThing.Kind.WAIT,
                text("today.first.who", Said.turn(side), standing(item)),
                text("today.first.what", facts.said().of(item.about()), what),
                why(item));
        next.primary(item.path(), what);
        item.session()
                .map(session -> "sessions/" + session)
                .filter(path -> !path.equals(item.path()))
                .ifPresent(path -> next.secondary(path, text("today.open-session")));
        return next;
    }

    private String standing(DueItem item) {
        return switch (item.urgency(today)) {
            case LATE ->
                text("today.first.late", ChronoUnit.DAYS.between(item.due().orElseThrow(), today));
            case TODAY -> text("today.first.today");
            case SOON, LATER -> Said.distance(item, today);
            case UNDATED -> text("today.undated");
        };
    }

    private String why(DueItem item) {
        String clause = facts.said().of(item.clause().name());
        return item.due()
                .map(due -> text(due.isBefore(today) ? "today.first.was" : "today.first.is", Dates.day(due), clause))
                .orElseGet(() -> text("today.first.waits", clause));
    }

    private FirstThing nothing() {
        return new FirstThing(
                FirstThing.Kind.DONE,
                Said.turn(side),
                text("today.none"),
                items.isEmpty() ? text("today.none-when") : text("today.none-other", items.size()));
    }

    Component balls(boolean everything) {
        List<DueItem> rest = items.stream()
                .filter(item -> first.filter(item::equals).isEmpty())
                .toList();
        return new Balls(rest, side, first.isPresent(), everything, facts.said(), today);
    }

    Component year() {
        return new YearLine(facts.contracts().current(), facts.visibleTo(person), items, side, facts.said(), today);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
