package org.yoriai.material.ui;

import static org.yoriai.material.ui.MaterialWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.yoriai.material.MaterialFacts;
import org.yoriai.material.VersionState;
import org.yoriai.programme.Duty;
import org.yoriai.programme.SessionSummary;

/** 資料の絞り込みの欄 — every choice is an address, so that a filtered list can be kept and sent. */
class MaterialFilter extends Div {
    private static final long serialVersionUID = 1;
    private final transient MaterialChoice chosen;

    MaterialFilter(List<MaterialFacts> all, List<SessionSummary> sessions, MaterialChoice chosen) {
        this.chosen = chosen;
        addClassNames("yo-filter", "yo-material-filter");
        Nav turns = new Nav();
        turns.addClassName("yo-seg");
        turns.getElement().setAttribute("aria-label", text("material.turn"));
        turns.add(turn(text("material.turn.all", all.size()), Optional.empty()));
        for (Duty.Holder side : List.of(Duty.Holder.WARD, Duty.Holder.CONTRACTOR)) {
            long count = all.stream()
                    .filter(material -> material.turn().filter(side::equals).isPresent())
                    .count();
            turns.add(turn(text("material.turn." + MaterialChoice.wire(side), count), Optional.of(side)));
        }
        add(turns, state(), session(sessions), search());
    }

    private RouterLink turn(String words, Optional<Duty.Holder> side) {
        RouterLink link = new RouterLink(words, MaterialsView.class);
        link.setQueryParameters(chosen.withTurn(side).query());
        if (chosen.turn().equals(side)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Select<VersionState> state() {
        Select<VersionState> select = new Select<>();
        select.setLabel(text("material.state"));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text("material.state.any"));
        select.setItems(VersionState.values());
        select.setItemLabelGenerator(state -> Optional.ofNullable(state)
                .map(one -> text("material.state." + one.wireName()))
                .orElse(text("material.state.any")));
        chosen.state().ifPresent(select::setValue);
        select.addValueChangeListener(event -> go(chosen.withState(Optional.ofNullable(event.getValue()))));
        return select;
    }

    private Select<SessionSummary> session(List<SessionSummary> sessions) {
        Select<SessionSummary> select = new Select<>();
        select.setLabel(text("material.session"));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text("material.session.any"));
        select.setItems(sessions);
        select.setItemLabelGenerator(session -> Optional.ofNullable(session)
                .map(one -> MaterialWords.shortName(one) + " " + one.title())
                .orElse(text("material.session.any")));
        chosen.session()
                .flatMap(id -> sessions.stream()
                        .filter(session -> session.id().equals(id))
                        .findFirst())
                .ifPresent(select::setValue);
        select.addValueChangeListener(event ->
                go(chosen.withSession(Optional.ofNullable(event.getValue()).map(SessionSummary::id))));
        return select;
    }

    private TextField search() {
        TextField search = new TextField(text("material.search"));
        search.setValue(chosen.words());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.addValueChangeListener(event -> go(chosen.withWords(event.getValue())));
        return search;
    }

    private static void go(MaterialChoice wanted) {
        UI.getCurrentOrThrow().navigate(MaterialsView.class, wanted.query());
    }
}
