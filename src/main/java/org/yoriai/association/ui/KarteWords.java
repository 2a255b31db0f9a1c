package org.yoriai.association.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;
import org.yoriai.shared.Phrase;
import org.yoriai.shared.Phrases;

/** 言い回しを画面の言葉で */
@Component
class KarteWords {
    private final Phrases phrases;

    KarteWords(Phrases phrases) {
        this.phrases = phrases;
    }

    String of(Phrase phrase) {
        return phrases.say(phrase, UI.getCurrentOrThrow().getLocale());
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static Span second(String words) {
        Span span = new Span(words);
        span.addClassName("yo-second");
        return span;
    }

    /** What somebody wrote, with its line breaks. */
    static Span written(String words) {
        Span span = new Span(words);
        span.addClassName("yo-written");
        return span;
    }
}
