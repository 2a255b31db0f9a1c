package org.yoriai.mail;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.Unguarded;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Phrase;
import org.yoriai.shared.Phrases;

/** 送信箱 — a letter is written with the change that it tells of, both or neither; the {@link Postman} takes it from there. */
@Service
public class Outbox {
    private final LetterRows letters;
    private final Phrases phrases;
    private final ApplicationEventPublisher events;

    Outbox(LetterRows letters, Phrases phrases, ApplicationEventPublisher events) {
        this.letters = letters;
        this.phrases = phrases;
        this.events = events;
    }

    /** @return false when a letter of this key was written before: nothing is written then */
    @Unguarded("letters are written by rules as a part of what somebody was allowed to do, or by the hour")
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(Letter letter) {
        LetterId id = new LetterId(Ids.next());
        String body = letter.lines().stream().map(this::said).collect(Collectors.joining("\r\n"));
        if (!letters.insert(id, letter, said(letter.subject()), body)) {
            return false;
        }
        letter.topic().ifPresent(topic -> letters.replaceEarlier(topic, id));
        events.publishEvent(new LetterChanged(ContractScope.required(), id));
        return true;
    }

    // the contract's language: whoever receives it has no screen whose language could be asked
    private String said(Phrase phrase) {
        return phrases.say(phrase, Locale.JAPANESE);
    }
}
