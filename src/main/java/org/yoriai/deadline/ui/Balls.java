package org.yoriai.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.yoriai.deadline.DueItem;
import org.yoriai.deadline.Sides;
import org.yoriai.programme.Duty;

/** 区の番・受託者の番 — the reader's own side first and wide, the other beside it: nobody's delay is hidden. */
class Balls extends Div {
    private static final long serialVersionUID = 1;
    private static final int SHOWN_OWN = 8;
    private static final int SHOWN_OTHER = 5;
    private final transient Said said;
    private final transient LocalDate today;
    private final boolean everything;

    /**
     * @param items without the one that stands above as the next action
     * @param first whether there is one above
     * @param everything or only what comes first
     */
    Balls(List<DueItem> items, Duty.Holder side, boolean first, boolean everything, Said said, LocalDate today) {
        this.said = said;
        this.today = today;
        this.everything = everything;
        addClassNames("yo-cols", "yo-balls");
        List<DueItem> own = items.stream().filter(item -> item.isHeldBy(side)).toList();
        List<DueItem> other =
                items.stream().filter(item -> !item.isHeldBy(side)).toList();
        add(
                section(side, own, true, getTranslation(first ? "today.more" : "today.count", own.size())),
                section(Sides.other(side), other, false, getTranslation("today.count", other.size())));
    }

    private Section section(Duty.Holder side, List<DueItem> items, boolean own, String count) {
        Span figure = new Span(count);
        figure.addClassName("yo-count");
        String id = "turn-" + side.name().toLowerCase(Locale.ROOT);
        H2 title = new H2(Said.turn(side) + " ");
        title.add(figure);
        title.setId(id);
        Div head = new Div(title);
        head.addClassName("yo-sec__head");
        Section section = new Section(head);
        section.addClassName("yo-sec");
        section.getElement().setAttribute("aria-labelledby", id).setAttribute("data-testid", own ? "own" : "other");
        int shown = everything ? items.size() : Math.min(items.size(), most(items, own));
        if (shown < items.size()) {
            head.add(all(items.size()));
        }
        section.add(items.isEmpty() ? nothing(own) : new DueList(items.subList(0, shown), own, said, today));
        return section;
    }

    /** What is late or due today is never folded away. */
    private int most(List<DueItem> items, boolean own) {
        int pressing = (int) items.stream()
                .filter(item ->
                        item.urgency(today) == DueItem.Urgency.LATE || item.urgency(today) == DueItem.Urgency.TODAY)
                .count();
        return Math.max(pressing, own ? SHOWN_OWN : SHOWN_OTHER);
    }

    private Component all(int count) {
        RouterLink link = new RouterLink(getTranslation("today.all", count), TodayView.class);
        link.setQueryParameters(QueryParameters.of(TodayView.SIDE, TodayView.BOTH));
        return link;
    }

    private Component nothing(boolean own) {
        Paragraph words = new Paragraph(getTranslation(own ? "today.own-none" : "today.other-none"));
        words.addClassName("yo-todos__none");
        return words;
    }
}
