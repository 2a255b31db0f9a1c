package org.yoriai.programme.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.SessionState;

/** 絞り込みの帯 — how the year is looked at, and what of it; the fields stay while the page below is made anew. */
class SessionFilterBar extends Div {
    private static final long serialVersionUID = 1;
    private final Nav views = segment("programme.view");
    private final Nav kinds = segment("programme.kind");
    private final Select<SessionState> state = new Select<>();
    private final TextField words = new TextField(getTranslation("programme.search"));
    private final Checkbox late = new Checkbox();
    private transient SessionFilter now = SessionFilter.of(QueryParameters.empty());

    /** @param go leads to the address of what was chosen */
    SessionFilterBar(Consumer<SessionFilter> go) {
        addClassName("yo-filter");
        state.setLabel(getTranslation("programme.column.state"));
        state.setItems(SessionState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("programme.all-states"));
        state.setItemLabelGenerator(
                value -> Optional.ofNullable(value).map(this::word).orElse(getTranslation("programme.all-states")));
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(now.ofState(Optional.ofNullable(change.getValue())));
            }
        });
        words.setPlaceholder(getTranslation("programme.search.such"));
        words.setClearButtonVisible(true);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(now.about(change.getValue()));
            }
        });
        late.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(now.lateOnly(change.getValue()));
            }
        });
        Div fields = new Div(kinds, state, words, late);
        fields.addClassName("yo-filter__fields");
        add(views, fields);
    }

    private Nav segment(String labelKey) {
        Nav segment = new Nav();
        segment.addClassName("yo-seg");
        segment.getElement().setAttribute("aria-label", getTranslation(labelKey));
        return segment;
    }

    private String word(SessionState value) {
        return getTranslation("programme.state." + value.name().toLowerCase(Locale.ROOT));
    }

    void show(SessionFilter filter, SessionYear year) {
        now = filter;
        state.setValue(filter.state().orElse(state.getEmptyValue()));
        words.setValue(filter.words());
        late.setValue(filter.late());
        long lateOnes = year.visible().stream().filter(year::isLate).count();
        late.setLabel(getTranslation("programme.late-only", lateOnes));
        views.removeAll();
        Stream.of(SessionFilter.View.values())
                .map(view -> choice(
                        getTranslation("programme.view." + view.wireName()),
                        filter.seenAs(view),
                        view == filter.view()))
                .forEach(views::add);
        kinds.removeAll();
        kinds.add(choice(
                getTranslation("programme.all-kinds", year.visible().size()),
                filter.ofKind(Optional.empty()),
                filter.kind().isEmpty()));
        for (ProgrammeKind kind : ProgrammeKind.values()) {
            long count = year.visible().stream()
                    .filter(session -> session.kind() == kind)
                    .count();
            kinds.add(choice(
                    SessionWords.kindShort(kind) + " " + count,
                    filter.ofKind(Optional.of(kind)),
                    filter.kind().filter(kind::equals).isPresent()));
        }
    }

    private static RouterLink choice(String words, SessionFilter filter, boolean on) {
        RouterLink link = new RouterLink(words, SessionsView.class);
        link.setQueryParameters(filter.query());
        if (on) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
