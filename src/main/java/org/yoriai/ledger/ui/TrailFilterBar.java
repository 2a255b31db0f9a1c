package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.KeysPart.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yoriai.ledger.Trail;
import org.yoriai.shared.ui.Pickers;
import org.yoriai.vault.AuditFilter;

/** 監査証跡の絞り込み — by person, by act, by day. */
final class TrailFilterBar extends Div {
    private static final long serialVersionUID = 1;

    TrailFilterBar(AuditFilter filter, Trail.Choices choices, Consumer<AuditFilter> go) {
        addClassName("yo-agreements__filter");
        getElement().setAttribute("role", "search");
        add(
                box(
                        "audit.column.who",
                        choices.actors(),
                        filter.actor(),
                        actor -> go.accept(new AuditFilter(actor, filter.action(), filter.day()))),
                box(
                        "audit.column.action",
                        choices.actions(),
                        filter.action(),
                        action -> go.accept(new AuditFilter(filter.actor(), action, filter.day()))),
                day(filter, go));
    }

    /** What the address names and the trail does not hold stays to be seen and taken away. */
    private static ComboBox<String> box(
            String labelKey, Map<String, String> found, Optional<String> chosen, Consumer<Optional<String>> choose) {
        Map<String, String> words = new HashMap<>(found);
        chosen.ifPresent(name -> words.putIfAbsent(name, name));
        ComboBox<String> box = new ComboBox<>(text(labelKey));
        box.setPlaceholder(text("audit.all"));
        box.setClearButtonVisible(true);
        box.setItemLabelGenerator(name -> words.getOrDefault(name, name));
        box.setItems(words.keySet().stream()
                .sorted(Comparator.comparing(name -> words.getOrDefault(name, name)))
                .toList());
        chosen.ifPresent(box::setValue);
        box.addValueChangeListener(change -> choose.accept(Optional.ofNullable(change.getValue())));
        return box;
    }

    private static DatePicker day(AuditFilter filter, Consumer<AuditFilter> go) {
        DatePicker day = Pickers.date(text("audit.day"));
        day.setClearButtonVisible(true);
        filter.day().ifPresent(day::setValue);
        day.addValueChangeListener(change ->
                go.accept(new AuditFilter(filter.actor(), filter.action(), Optional.ofNullable(change.getValue()))));
        return day;
    }
}
