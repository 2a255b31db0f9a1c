package org.yoriai.mail;

import java.util.Locale;
import java.util.Optional;
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
    private final LetterGuard guard;
    private final Phrases phrases;
    private final ApplicationEventPublisher events;

    Outbox(LetterRows letters, LetterGuard guard, Phrases phrases, ApplicationEventPublisher events) {
        this.letters = letters;
        this.guard = guard;
        this.phrases = phrases;
        this.events = events;
    }

    /**
     * A letter that a rule writes. Where the guard objects it stays in the house and says so in the post book: the change it tells
     * of is somebody's work and is not undone for it.
     *
     * @return false when a letter of this key was written before: nothing is written then
     */
    @Unguarded("letters are written by rules as a part of what somebody was allowed to do, or by the hour")
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(Letter letter) {
        WrittenLetter written = new WrittenLetter(
                letter.key(),
                letter.topic(),
                letter.to(),
                said(letter.subject()),
                letter.lines().stream().map(this::said).collect(Collectors.joining("\r\n")),
                letter.attachment().isPresent(),
                letter.attachment().map(Attachment.class::cast));
        return insert(written, guard.objection(written).isPresent() ? LetterState.BARRED : LetterState.QUEUED)
                .isPresent();
    }

    /**
     * A letter in a person's own words.
     *
     * @return empty when a letter of this key was written before: nothing is written then
     * @throws org.yoriai.shared.Refusal as {@link LetterGuard#require}
     */
    Optional<LetterId> write(WrittenLetter letter) {
        guard.require(letter);
        return insert(letter, LetterState.QUEUED);
    }

    private Optional<LetterId> insert(WrittenLetter letter, LetterState state) {
        LetterId id = new LetterId(Ids.next());
        if (!letters.insert(id, letter, state)) {
            return Optional.empty();
        }
        letter.topic().ifPresent(topic -> letters.replaceEarlier(topic, id));
        events.publishEvent(new LetterChanged(ContractScope.required(), id));
        return Optional.of(id);
    }

    // the contract's language: whoever receives it has no screen whose language could be asked
    private String said(Phrase phrase) {
        return phrases.say(phrase, Locale.JAPANESE);
    }
}
