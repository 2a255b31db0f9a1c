package org.yoriai.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.yoriai.shared.Refusal;

/** 値の欄 — fields of a form, each with the clause that sets its value. */
abstract class ValueFields extends Section {
    private static final long serialVersionUID = 1;

    ValueFields(String heading) {
        addClassNames("yo-sec", "yo-values__part");
        add(new H2(heading));
    }

    /** @param clause empty where no clause sets the value */
    final void line(String clause, String about, Component... fields) {
        Div line = new Div(fields);
        line.addClassName("yo-values__line");
        if (!clause.isEmpty()) {
            String name = getTranslation("contract.clause", clause);
            line.add(ClauseButton.of(name, about, getTranslation("contract.clause.sets", about), Optional.empty()));
        }
        add(line);
    }

    final IntegerField number(String label, String unit, int value) {
        IntegerField field = new IntegerField(label);
        field.setSuffixComponent(new Span(unit));
        field.setStepButtonsVisible(true);
        field.setValue(value);
        return field;
    }

    final TextField words(String label, String value) {
        TextField field = new TextField(label);
        field.setValue(value);
        field.setWidthFull();
        return field;
    }

    /** @throws Refusal {@code value-missing} */
    static <T> T entered(HasValue<?, T> field, String label) {
        return Optional.ofNullable(field.getValue())
                .orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "value-missing", label));
    }
}
