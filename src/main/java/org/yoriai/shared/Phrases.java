package org.yoriai.shared;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 言い回しを言葉にする — the same for screen, mail and calendar. */
@Component
public class Phrases {
    private final MessageSource messages;

    Phrases(MessageSource messages) {
        this.messages = messages;
    }

    public String say(Phrase phrase, Locale locale) {
        Object[] facts =
                phrase.facts().stream().map(fact -> words(fact, locale)).toArray();
        return messages.getMessage(phrase.key(), facts, locale);
    }

    private Object words(Fact fact, Locale locale) {
        return switch (fact) {
            case Phrase phrase -> say(phrase, locale);
            case Phrase.Day day ->
                DateTimeFormatter.ofPattern(text("desk.pattern.day", locale), locale)
                        .format(day.value());
            case Phrase.Count count -> count.value();
            case Phrase.Title title -> title.value();
            case Phrase.Address address -> address.value();
            case Phrase.Listed listed ->
                listed.parts().stream()
                        .map(part -> say(part, locale))
                        .collect(Collectors.joining(text("desk.and", locale)));
        };
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
