package org.yoriai.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.yoriai.deadline.Clause;
import org.yoriai.deadline.DueItem;
import org.yoriai.programme.ui.ClauseButton;
import org.yoriai.shared.ui.Icons;

/** 期限の並び — one line each: until when, what, for which session, and the clause that asks for it. */
class DueList extends UnorderedList {
    private static final long serialVersionUID = 1;
    private final transient Said said;
    private final transient LocalDate today;
    private final boolean own;

    /** @param own whether the reader's side holds the ball: only then is a late day warm */
    DueList(List<DueItem> items, boolean own, Said said, LocalDate today) {
        this.said = said;
        this.today = today;
        this.own = own;
        addClassName("yo-todos");
        if (!own) {
            addClassName("yo-todos--other");
        }
        items.forEach(item -> add(line(item)));
    }

    private ListItem line(DueItem item) {
        ListItem line = new ListItem(day(item), what(item), clause(item.clause()));
        line.addClassName("yo-todo");
        line.getElement()
                .setAttribute("data-testid", "due-row")
                .setAttribute("data-urgency", item.urgency(today).name())
                .setAttribute("data-holder", item.holder().name());
        return line;
    }

    private Component day(DueItem item) {
        Span day = new Span(bold(Said.day(item, today)), small(Said.distance(item, today)));
        day.addClassName("yo-due");
        DueItem.Urgency urgency = item.urgency(today);
        if (own && (urgency == DueItem.Urgency.LATE || urgency == DueItem.Urgency.TODAY)) {
            day.addClassName("is-need");
        }
        if (urgency == DueItem.Urgency.LATE) {
            day.addComponentAsFirst(Icons.of("warn"));
            day.getElement().setAttribute("data-testid", "due-late");
        }
        return day;
    }

    private Component what(DueItem item) {
        // a tab may be shut to the other side; the session's page is open to both
        String path =
                own ? item.path() : item.session().map(id -> "sessions/" + id).orElse(item.path());
        Span what = new Span(new Anchor(path, said.of(item.what())), small(said.of(item.about())));
        what.addClassName("yo-todo__what");
        return what;
    }

    private Component clause(Clause clause) {
        Span reference = new Span(ClauseButton.of(
                said.of(clause.name()),
                said.of(clause.title()),
                said.of(clause.text()),
                clause.sum().map(said::of)));
        reference.addClassName("yo-todo__ref");
        return reference;
    }

    private static Span bold(String words) {
        Span span = new Span(words);
        span.addClassName("yo-due__day");
        return span;
    }

    private static Span small(String words) {
        Span span = new Span(words);
        span.addClassName("yo-second");
        return span;
    }
}
