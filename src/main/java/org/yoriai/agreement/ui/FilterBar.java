package org.yoriai.agreement.ui;

import static org.yoriai.agreement.ui.AgreementWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yoriai.agreement.AgreementFilter;
import org.yoriai.agreement.AgreementKind;
import org.yoriai.agreement.AgreementState;
import org.yoriai.agreement.Side;

/** 協議の絞り込み — every choice goes into the address, so that a filtered list can be kept and sent. */
class FilterBar extends Div {
    private static final long serialVersionUID = 1;
    private static final int SETTLES_AFTER = 400;
    private transient AgreementFilter filter;
    private final transient Consumer<AgreementFilter> go;

    FilterBar(AgreementFilter filter, Consumer<AgreementFilter> go) {
        this.filter = filter;
        this.go = go;
        addClassName("yo-agreements__filter");
        getElement().setAttribute("role", "search");
        add(
                search(),
                select(
                        "agreement.filter.turn",
                        List.of(Side.values()),
                        filter.turn(),
                        AgreementWords::side,
                        turn -> new AgreementFilter(turn, filter.kind(), filter.state(), filter.text())),
                select(
                        "agreement.column.kind",
                        List.of(AgreementKind.values()),
                        filter.kind(),
                        AgreementWords::kind,
                        kind -> new AgreementFilter(filter.turn(), kind, filter.state(), filter.text())),
                select(
                        "agreement.column.state",
                        List.of(AgreementState.values()),
                        filter.state(),
                        AgreementWords::state,
                        state -> new AgreementFilter(filter.turn(), filter.kind(), state, filter.text())));
    }

    private TextField search() {
        TextField search = new TextField(text("agreement.filter.text"));
        search.setValue(filter.text());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(SETTLES_AFTER);
        search.addValueChangeListener(
                change -> choose(new AgreementFilter(filter.turn(), filter.kind(), filter.state(), change.getValue())));
        return search;
    }

    private <T> Select<T> select(
            String labelKey,
            List<T> choices,
            Optional<T> chosen,
            Function<T, String> words,
            Function<Optional<T>, AgreementFilter> filtered) {
        Select<T> select = new Select<>();
        select.setLabel(text(labelKey));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text("agreement.filter.all"));
        select.setItems(choices);
        select.setItemLabelGenerator(
                choice -> Optional.ofNullable(choice).map(words).orElseGet(() -> text("agreement.filter.all")));
        chosen.ifPresent(select::setValue);
        select.addValueChangeListener(change -> choose(filtered.apply(Optional.ofNullable(change.getValue()))));
        return select;
    }

    private void choose(AgreementFilter chosen) {
        filter = chosen;
        go.accept(chosen);
    }

    /** Only what filters stands in the address. */
    static QueryParameters parameters(AgreementFilter filter) {
        Map<String, String> words = new TreeMap<>();
        filter.turn().ifPresent(turn -> words.put("turn", turn.wireName()));
        filter.kind().ifPresent(kind -> words.put("kind", kind.wireName()));
        filter.state().ifPresent(state -> words.put("state", state.wireName()));
        Stream.of(filter.text()).filter(text -> !text.isEmpty()).forEach(text -> words.put("q", text));
        return new QueryParameters(words.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, word -> List.of(word.getValue()))));
    }
}
