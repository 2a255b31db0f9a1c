package org.yoriai.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.yoriai.identity.Contact;
import org.yoriai.mail.CoverText;
import org.yoriai.mail.PreparedSending;
import org.yoriai.mail.SendingOrder;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Notice;

/** 送り状 — the file, its recipients, the words, and whether it leaves sealed. */
final class SendForm extends Div {
    private static final long serialVersionUID = 1;
    private static final int KILO = 1024;
    private final CheckboxGroup<Contact> people = new CheckboxGroup<>();
    private final EmailField elsewhere = new EmailField(getTranslation("sending.elsewhere"));
    private final Checkbox confirmed = new Checkbox(getTranslation("sending.elsewhere-confirmed"));
    private final TextField subject = new TextField(getTranslation("mail.subject"));
    private final TextArea text = new TextArea(getTranslation("sending.text"));
    private final Checkbox sealed = new Checkbox(getTranslation("sending.sealed"));
    private final Checkbox keep = new Checkbox(getTranslation("sending.keep"));

    SendForm(PreparedSending prepared, Supplier<CoverText> firstWords) {
        addClassName("yo-form");
        recipients(prepared.people());
        words(prepared.cover());
        sealed.setValue(true);
        sealed.setReadOnly(prepared.mustBeSealed());
        sealed.setEnabled(!prepared.mustBeSealed());
        Button first = new Button(getTranslation("sending.first-words"), _ -> words(firstWords.get()));
        Div about = new Div(keep, first);
        about.addClassName("yo-doings");
        add(file(prepared), people, elsewhere, confirmed, subject, text, about, sealed, why(prepared));
    }

    private Component file(PreparedSending prepared) {
        Span name = new Span(prepared.fileName());
        name.addClassName("yo-strong");
        Div line = new Div(
                Icons.of("material"),
                name,
                new Span(getTranslation("sending.size", Math.ceilDiv(prepared.size(), KILO))));
        line.addClassName("yo-sending__file");
        return line;
    }

    private void recipients(List<Contact> contacts) {
        people.setLabel(getTranslation("mail.to"));
        people.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        people.setItems(contacts);
        people.setItemLabelGenerator(contact -> getTranslation(
                "sending.person",
                contact.name(),
                getTranslation("users.role." + contact.role().name().toLowerCase(Locale.ROOT)),
                contact.email()));
        people.setHelperText(contacts.isEmpty() ? getTranslation("sending.nobody") : getTranslation("sending.people"));
        elsewhere.setHelperText(getTranslation("sending.elsewhere-hint"));
        elsewhere.setWidthFull();
        elsewhere.setClearButtonVisible(true);
        // shown by what is being typed: the confirmation belongs to an address that is there
        elsewhere.setValueChangeMode(ValueChangeMode.EAGER);
        confirmed.setVisible(false);
        elsewhere.addValueChangeListener(typed -> {
            confirmed.setVisible(!typed.getValue().isBlank());
            confirmed.setValue(false);
        });
    }

    private void words(CoverText cover) {
        subject.setWidthFull();
        subject.setMaxLength(CoverText.LONGEST_SUBJECT);
        subject.setValue(cover.subject());
        text.setWidthFull();
        text.setMaxLength(CoverText.LONGEST_BODY);
        text.setHelperText(getTranslation("sending.text-hint"));
        text.setValue(cover.body());
    }

    private Component why(PreparedSending prepared) {
        return new Notice(
                prepared.mustBeSealed() ? "lock" : "info", getTranslation("sending.why." + prepared.reason()));
    }

    /** @throws org.yoriai.shared.Refusal what {@link SendingOrder} and {@link CoverText} refuse */
    SendingOrder order() {
        return new SendingOrder(
                List.copyOf(people.getValue()),
                Optional.of(elsewhere.getValue()),
                confirmed.getValue(),
                new CoverText(subject.getValue(), text.getValue()),
                sealed.getValue(),
                keep.getValue());
    }
}
