package org.yoriai.association.ui;

import static org.yoriai.association.ui.Words.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.yoriai.association.RosterDoubt;
import org.yoriai.association.RosterLine;
import org.yoriai.association.RosterPreview;
import org.yoriai.shared.ui.Status;

/** 下見の一行 — what was read, to be mended in place; the doubts beside it are told anew after every change. */
final class RosterRow {
    private final int row;
    private final transient RosterPreview preview;
    private final Runnable changed;
    private final Checkbox take = new Checkbox();
    private final TextField name = new TextField();
    private final TextField kana = new TextField();
    private final ComboBox<String> association = new ComboBox<>();
    private final Span comment = new Span();
    private final Div doubts = new Div();
    // the fields are also set by what was found out
    private boolean updating;

    RosterRow(RosterLine line, RosterPreview preview, Runnable changed) {
        this.row = line.row();
        this.preview = preview;
        this.changed = changed;
        take.setLabel(text("import.row", row));
        name.setAriaLabel(text("import.name-of", row));
        kana.setAriaLabel(text("import.kana-of", row));
        association.setAriaLabel(text("import.association-of", row));
        association.setPlaceholder(text("import.choose-association"));
        association.setAllowCustomValue(true);
        association.addCustomValueSetListener(typed -> association.setValue(typed.getDetail()));
        Set<String> choices = new LinkedHashSet<>(preview.basis().associations());
        Optional.of(line.association()).filter(one -> !one.isEmpty()).ifPresent(choices::add);
        Optional.of(line.written()).filter(one -> !one.isEmpty()).ifPresent(choices::add);
        association.setItems(choices);
        comment.setText(line.comment());
        comment.addClassName("yo-second");
        doubts.addClassName("yo-lines");
        update(line);
        listen(take, () -> preview.take(row, take.getValue()));
        listen(name, this::mend);
        listen(kana, this::mend);
        listen(
                association,
                () -> preview.chooseAssociation(
                        row, Optional.ofNullable(association.getValue()).orElse("")));
    }

    private void mend() {
        preview.mend(row, name.getValue(), kana.getValue());
    }

    private void listen(HasValue<?, ?> field, Runnable act) {
        field.addValueChangeListener(_ -> {
            if (!updating) {
                act.run();
                changed.run();
            }
        });
    }

    Component[] cells() {
        return new Component[] {take, name, kana, association, comment, doubts};
    }

    void update(RosterLine line) {
        updating = true;
        take.setValue(line.taken());
        name.setValue(line.name());
        kana.setValue(line.kana());
        association.setValue(line.association().isEmpty() ? null : line.association());
        updating = false;
        doubts.removeAll();
        if (!line.association().isEmpty() && !line.written().equals(line.association())) {
            Span written = new Span(text("import.written", line.written()));
            written.addClassName("yo-second");
            doubts.add(written);
        }
        line.doubts().forEach(doubt -> doubts.add(said(doubt, line.taken())));
        if (doubts.getChildren().findAny().isEmpty()) {
            doubts.add(new Status(Status.Kind.GOOD, "done", text("import.no-doubt")));
        }
    }

    /** @param matters whether somebody has to do something about it */
    static Status said(RosterDoubt doubt, boolean matters) {
        boolean need = matters && doubt.weight() == RosterDoubt.Weight.STOP;
        Status said = new Status(
                need ? Status.Kind.NEED : Status.Kind.PLAIN,
                need ? "warn" : "info",
                text(doubt.messageKey(), doubt.arguments()));
        said.getElement().setAttribute("data-doubt", doubt.kind().name());
        return said;
    }
}
