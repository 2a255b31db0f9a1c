package org.yoriai.survey.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import org.yoriai.survey.Wording;

/** 文言を書く — the Japanese, and folded below it easy Japanese and English. */
class WordingFields extends Div {
    private static final long serialVersionUID = 1;
    private final TextArea japanese;
    private final TextArea easy;
    private final TextArea english;

    WordingFields(String label, Wording known) {
        addClassName("yo-form");
        japanese = field(label, known.japanese());
        easy = field(label + " — " + text("survey.reading.easy"), known.easy());
        english = field(label + " — " + text("survey.reading.english"), known.english());
        Div others = new Div(easy, english);
        others.addClassName("yo-form");
        Details more = new Details(text("survey.other-readings"), others);
        more.setOpened(!known.easy().isEmpty() || !known.english().isEmpty());
        add(japanese, more);
    }

    WordingFields explained(String helper) {
        japanese.setHelperText(helper);
        return this;
    }

    Wording value() {
        return new Wording(japanese.getValue(), easy.getValue(), english.getValue());
    }

    private static TextArea field(String label, String value) {
        TextArea field = new TextArea(label);
        field.setWidthFull();
        field.setMaxLength(Wording.LONGEST);
        field.setValue(value);
        return field;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
