package org.yoriai.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** 画面の言葉 — the desk speaks from the same message files as the survey and the documents; Japanese first. */
@Component
class MessageTexts implements I18NProvider {
    private static final long serialVersionUID = 1;
    private static final Logger log = LoggerFactory.getLogger(MessageTexts.class);
    // the first is what a browser of any other language gets
    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);
    private final transient MessageSource messages;

    MessageTexts(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        try {
            return messages.getMessage(key, arguments, locale);
        } catch (NoSuchMessageException missing) {
            // a page with one raw word is better than none; the log tells which
            log.error("No text for {}", key, missing);
            return key;
        }
    }
}
