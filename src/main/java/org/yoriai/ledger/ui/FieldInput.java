package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yoriai.identity.Worker;
import org.yoriai.ledger.RegisterField;
import org.yoriai.ledger.RegisterValues;
import org.yoriai.shared.ui.Pickers;

/**
 * 欄の入力
 *
 * @param value as it is stored; empty where nothing is filled in
 */
record FieldInput(Component component, Supplier<String> value) {
    private static final Duration STEP = Duration.ofMinutes(30);

    static FieldInput of(RegisterField field, String value, RegisterDesk desk) {
        String label = text(field.labelKey()) + (field.required() ? "" : text("protection.optional"));
        return switch (field.kind()) {
            case TEXT -> line(label, value);
            case WORDS -> words(label, value);
            case DAY -> day(label, value);
            case MOMENT -> moment(label, value);
            case NAME -> name(label, value, desk);
            case CHOICE -> choice(field, label, value);
            case ATTENDANCE -> attendance(label, field, value, desk);
        };
    }

    private static FieldInput line(String label, String value) {
        TextField input = new TextField(label);
        input.setMaxLength(RegisterValues.LONGEST_TEXT);
        input.setWidthFull();
        input.setValue(value);
        return new FieldInput(input, input::getValue);
    }

    private static FieldInput words(String label, String value) {
        TextArea input = new TextArea(label);
        input.setMaxLength(RegisterValues.LONGEST_WORDS);
        input.setWidthFull();
        input.setValue(value);
        return new FieldInput(input, input::getValue);
    }

    private static FieldInput day(String label, String value) {
        DatePicker input = Pickers.date(label);
        if (!value.isEmpty()) {
            input.setValue(LocalDate.parse(value));
        }
        return new FieldInput(
                input, () -> input.getOptionalValue().map(LocalDate::toString).orElse(""));
    }

    private static FieldInput moment(String label, String value) {
        DateTimePicker input = new DateTimePicker(label);
        input.setLocale(Locale.JAPAN);
        input.setStep(STEP);
        input.setDatePickerI18n(Pickers.dates());
        if (!value.isEmpty()) {
            input.setValue(LocalDateTime.parse(value));
        }
        return new FieldInput(
                input,
                () -> input.getOptionalValue().map(LocalDateTime::toString).orElse(""));
    }

    /** Names of the staff to choose from; anybody else's can be typed. */
    private static FieldInput name(String label, String value, RegisterDesk desk) {
        ComboBox<String> input = new ComboBox<>(label);
        input.setItems(desk.people().workers().stream()
                .filter(worker -> worker.worksOn(desk.today()))
                .map(Worker::name)
                .distinct()
                .toList());
        input.setAllowCustomValue(true);
        input.addCustomValueSetListener(typed -> input.setValue(typed.getDetail()));
        input.setWidthFull();
        if (!value.isEmpty()) {
            input.setValue(value);
        }
        return new FieldInput(input, () -> Optional.ofNullable(input.getValue()).orElse(""));
    }

    private static FieldInput choice(RegisterField field, String label, String value) {
        Select<String> input = new Select<>();
        input.setLabel(label);
        input.setItems(field.choices());
        input.setEmptySelectionAllowed(!field.required());
        input.setItemLabelGenerator(
                choice -> choice == null || choice.isEmpty() ? "" : text(RegisterField.choiceKey(choice)));
        if (!value.isEmpty()) {
            input.setValue(value);
        }
        return new FieldInput(input, () -> Optional.ofNullable(input.getValue()).orElse(""));
    }

    private static FieldInput attendance(String label, RegisterField field, String value, RegisterDesk desk) {
        AttendanceInput input = new AttendanceInput(
                label, RegisterValues.of(Map.of(field, value)).attendance(), desk);
        return new FieldInput(input, input::value);
    }
}
