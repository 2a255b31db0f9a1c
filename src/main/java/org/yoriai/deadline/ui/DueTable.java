package org.yoriai.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.yoriai.deadline.DueItem;
import org.yoriai.shared.Holidays;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Status;

/** 期限の表 — by how near the day is; each line leads to its session. */
class DueTable extends Div {
    private static final long serialVersionUID = 1;
    private final transient LocalDate today;
    private final DeskTable table = new DeskTable(
            text("today.title"),
            List.of(
                    new DeskTable.Column(text("today.due"), "nw"),
                    new DeskTable.Column(text("today.duty"), "key", "nw"),
                    new DeskTable.Column(text("today.session")),
                    new DeskTable.Column(text("today.holder"), "nw"),
                    new DeskTable.Column(text("today.state"), "nw")));

    DueTable(List<DueItem> items, LocalDate today) {
        this.today = today;
        for (DueItem.Urgency urgency : DueItem.Urgency.values()) {
            List<DueItem> near = items.stream()
                    .filter(item -> item.urgency(today) == urgency)
                    .toList();
            if (!near.isEmpty()) {
                Span name = new Span(text("today." + urgency.name().toLowerCase(Locale.ROOT), near.size()));
                name.addClassName("grp__name");
                table.group(name);
                near.forEach(this::row);
            }
        }
        add(table);
    }

    private void row(DueItem item) {
        Span holder =
                new Span(text("programme.holder." + item.duty().holder().name().toLowerCase(Locale.ROOT)));
        holder.addClassName("yo-who");
        table.row(day(item.due()), duty(item), session(item), holder, state(item))
                .getElement()
                .setAttribute("data-testid", "due-row")
                .setAttribute("data-urgency", item.urgency(today).name());
    }

    private static Component day(LocalDate due) {
        return new Span(Dates.day(due) + (Holidays.isDayOff(due) ? text("programme.day-off") : ""));
    }

    private static Component duty(DueItem item) {
        Span name = new Span(text("programme.duty." + item.duty().wireName()));
        name.addClassName("yo-strong");
        Span clause = new Span(
                text("contract.clause", item.duty().clause(item.session().kind())));
        clause.addClassName("yo-second");
        return new Div(name, clause);
    }

    private static Component session(DueItem item) {
        var session = item.session();
        RouterLink link = new RouterLink(
                SessionWords.kindShort(session.kind()) + " " + SessionWords.number(session) + "　" + session.title(),
                SessionView.class,
                SessionView.address(session.id()));
        Span day = new Span(text("today.held-on", Dates.day(session.day())));
        day.addClassName("yo-second");
        return new Div(link, day);
    }

    private Component state(DueItem item) {
        long days = ChronoUnit.DAYS.between(today, item.due());
        return switch (item.urgency(today)) {
            case LATE -> new Status(Status.Kind.NEED, "warn", text("programme.days-over", -days));
            case TODAY -> new Status(Status.Kind.NEED, "now", text("programme.today"));
            case SOON, LATER -> new Status(Status.Kind.PLAIN, "plan", text("programme.days-left", days));
        };
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
