package org.yoriai.deadline.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yoriai.deadline.DueItem;
import org.yoriai.programme.Duty;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Icons;

/** 流れの印 — warm where the reader's side has to act within the week, else how far it has come. */
class Marks {
    private final List<DueItem> items;
    private final Duty.Holder side;
    private final Said said;
    private final LocalDate today;

    Marks(List<DueItem> items, Duty.Holder side, Said said, LocalDate today) {
        this.items = items;
        this.side = side;
        this.said = said;
        this.today = today;
    }

    Mark of(SessionSummary session) {
        Optional<DueItem> turn = items.stream()
                .filter(item -> item.session().filter(session.id()::equals).isPresent() && presses(item))
                .findFirst();
        Look look = turn.map(this::look).orElseGet(() -> look(session.state()));
        return new Mark(
                look,
                "sessions/" + session.id(),
                text("programme.number", session.number()),
                Dates.figures(session.day()),
                session.title());
    }

    Mark of(DueItem item) {
        Look look = presses(item) ? look(item) : new Look("plan", "", said.of(item.about()));
        return new Mark(
                look,
                item.path(),
                text("today.mark." + item.key().kind()),
                Dates.figures(item.due().orElseThrow()),
                said.of(item.what()));
    }

    Mark ofTheEnd(LocalDate until) {
        Mark mark = new Mark(
                new Look("plan", "", text("today.mark.end-of")),
                "contract",
                text("today.mark.end"),
                Dates.figures(until),
                text("today.mark.end-of"));
        mark.addClassName("is-end");
        return mark;
    }

    private boolean presses(DueItem item) {
        return item.isHeldBy(side) && item.urgency(today) != DueItem.Urgency.LATER;
    }

    private Look look(DueItem item) {
        boolean late = item.urgency(today) == DueItem.Urgency.LATE;
        return new Look(
                late ? "warn" : "hand", "is-need", text("today.mark.turn", Said.turn(side), said.of(item.what())));
    }

    private static Look look(SessionState state) {
        return switch (state) {
            case ACCEPTED -> new Look("done", "is-ok", text("today.legend.accepted"));
            case HELD, REPORTED -> new Look("held", "is-held", text("today.legend.held"));
            case AGREED, READY -> new Look("plan", "", text("today.legend.planned"));
            case PLANNED -> new Look("talk", "", text("today.legend.talk"));
        };
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /**
     * 見かけ
     *
     * @param style empty for the plain one
     */
    private record Look(String icon, String style, String words) {}

    /** 印 — icon, name and day; on a phone also the words. */
    static final class Mark extends ListItem {
        private static final long serialVersionUID = 1;

        private Mark(Look look, String path, String name, String day, String title) {
            Span words = new Span(look.words);
            words.addClassName("yo-mark__words");
            Anchor link = new Anchor(path, "");
            link.add(Icons.of(look.icon), part(name, "yo-mark__name"), part(day, "yo-mark__day"), words);
            link.setTitle(title);
            add(link);
            if (!look.style.isEmpty()) {
                addClassName(look.style);
            }
        }

        private static Span part(String words, String style) {
            Span part = new Span(words);
            part.addClassName(style);
            return part;
        }
    }
}
