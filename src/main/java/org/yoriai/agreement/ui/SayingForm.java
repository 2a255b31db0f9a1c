package org.yoriai.agreement.ui;

import static org.yoriai.agreement.ui.AgreementWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.yoriai.agreement.Saying;

/** 発言の欄 — words, the proposed day where that is the subject, files. */
final class SayingForm extends Div {
    private static final long serialVersionUID = 1;
    private final TextArea words = new TextArea(text("agreement.text"));
    private final FileField files = new FileField();
    private transient Optional<DateFields> date = Optional.empty();

    SayingForm() {
        addClassName("yo-form");
        words.setWidthFull();
        words.setMinRows(3);
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(Saying.LONGEST);
        words.setHelperText(text("agreement.text.hint", Saying.LONGEST));
        add(words, files);
    }

    /** Nothing has to be written. */
    SayingForm optional() {
        words.setRequiredIndicatorVisible(false);
        words.setLabel(text("agreement.comment"));
        return this;
    }

    SayingForm asksForDate(DateFields fields) {
        asksForNoDate();
        date = Optional.of(fields);
        addComponentAsFirst(fields);
        return this;
    }

    void asksForNoDate() {
        date.ifPresent(this::remove);
        date = Optional.empty();
    }

    /** @throws org.yoriai.shared.Refusal when something is missing or too much */
    Saying saying() {
        return new Saying(words.getValue(), date.map(DateFields::value), files.files());
    }
}
