package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yoriai.ledger.MediaFilter;
import org.yoriai.ledger.MediaSource;
import org.yoriai.ledger.Register;

/** 管理簿の絞り込み */
final class MediaFilterBar extends Div {
    private static final long serialVersionUID = 1;

    MediaFilterBar(MediaFilter filter) {
        addClassName("yo-agreements__filter");
        getElement().setAttribute("role", "search");
        TextField search = new TextField(text("protection.filter.text"));
        search.setValue(filter.text());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.addValueChangeListener(
                change -> go(new MediaFilter(filter.source(), filter.openOnly(), change.getValue())));
        Select<MediaSource> source = new Select<>();
        source.setLabel(text("protection.field.source"));
        source.setItems(MediaSource.values());
        source.setEmptySelectionAllowed(true);
        source.setEmptySelectionCaption(text("agreement.filter.all"));
        source.setItemLabelGenerator(
                one -> one == null ? text("agreement.filter.all") : text("protection.source." + one.wireName()));
        filter.source().ifPresent(source::setValue);
        source.addValueChangeListener(change ->
                go(new MediaFilter(Optional.ofNullable(change.getValue()), filter.openOnly(), filter.text())));
        Checkbox open = new Checkbox(text("protection.filter.open"), filter.openOnly());
        open.addValueChangeListener(change -> go(new MediaFilter(filter.source(), change.getValue(), filter.text())));
        add(search, source, open);
    }

    private static void go(MediaFilter filter) {
        UI.getCurrentOrThrow()
                .navigate(
                        ProtectionView.class,
                        new RouteParameters(ProtectionView.PART, Register.MEDIA.wireName()),
                        parameters(filter));
    }

    /** Only what filters stands in the address. */
    static QueryParameters parameters(MediaFilter filter) {
        Map<String, String> words = new TreeMap<>();
        filter.source().ifPresent(source -> words.put("source", source.wireName()));
        if (filter.openOnly()) {
            words.put("show", "open");
        }
        if (!filter.text().isEmpty()) {
            words.put("q", filter.text());
        }
        return QueryParameters.simple(words);
    }
}
