package org.yoriai.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.shared.ContractId;
import org.yoriai.vault.Audit;

/**
 * 配達の段取り — who may hand over which letter, and how it ended; each step commits before the next begins, so that another node,
 * or this one after a crash, knows where it stood.
 *
 * <p>The only queries here that look across contracts: post is carried for all of them.
 */
@Component
class PostRound {
    /** Longer than the slowest line takes: whoever still holds a letter then has died. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private static final String POSTMAN = "postman";
    private final JdbcClient jdbc;
    private final LetterRows letters;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostRound(JdbcClient jdbc, LetterRows letters, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * 預かり — one letter in one node's hands.
     *
     * @param tries tells this time from every other: a node that slept too long finds that it holds nothing any more
     */
    record Hold(LetterId letter, ContractId contract, int tries, OffsetDateTime firstTry) {}

    @Transactional
    Optional<Hold> take() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<Hold> due = jdbc.sql("select id, contract_id, tries, first_try_at from letter"
                        + " where state in ('QUEUED', 'RETRYING') and due_at <= ?"
                        + " order by due_at limit 1 for update skip locked")
                .param(now)
                .query((row, _) -> new Hold(
                        new LetterId(row.getObject(1, UUID.class)),
                        new ContractId(row.getObject(2, UUID.class)),
                        row.getInt(3) + 1,
                        Optional.ofNullable(row.getObject(4, OffsetDateTime.class))
                                .orElse(now)))
                .optional();
        due.ifPresent(
                hold -> jdbc.sql("update letter set state = 'SENDING', changed_at = ?, lease_until = ?, tries = ?,"
                                + " first_try_at = ? where id = ?")
                        .params(
                                now,
                                now.plus(LEASE),
                                hold.tries(),
                                hold.firstTry(),
                                hold.letter().value())
                        .update());
        return due;
    }

    /** @throws IllegalStateException when the letter is in other hands by now: then the last line must not be said */
    @Transactional
    void aboutToHand(Hold hold) {
        if (move(hold, "'SENDING'", LetterState.HANDING) != 1) {
            throw new IllegalStateException("Letter " + hold.letter() + " is in other hands");
        }
    }

    /** Within the letter's contract. */
    @Transactional
    void ended(Hold hold, Delivery delivery) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        LetterState state = switch (delivery.kind()) {
            case SENT -> LetterState.SENT;
            case REFUSED -> LetterState.REFUSED;
            case UNSURE -> LetterState.UNSURE;
            case LATER, UNREACHABLE ->
                Backoff.exhausted(hold.firstTry(), now) ? LetterState.GIVEN_UP : LetterState.RETRYING;
        };
        if (move(hold, "'SENDING', 'HANDING'", state) != 1) {
            throw new IllegalStateException("Letter " + hold.letter() + " is in other hands");
        }
        jdbc.sql("update letter set due_at = ?, answer = ? where id = ?")
                .params(
                        now.plus(Backoff.after(
                                hold.tries(), ThreadLocalRandom.current().nextDouble())),
                        letters.sealAnswer(delivery.answer()),
                        hold.letter().value())
                .update();
        if (state != LetterState.RETRYING) {
            audit.record(POSTMAN, "letter." + state.wireName(), hold.letter().toString(), "");
        }
        events.publishEvent(new LetterChanged(hold.contract(), hold.letter()));
    }

    /** Letters of a node that died: what the server cannot have is tried again, what it may have is left to a person. */
    @Transactional
    void pickUpFallen() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("update letter set state = 'RETRYING', changed_at = ?, due_at = ? where state = 'SENDING'"
                        + " and lease_until < ?")
                .params(now, now, now)
                .update();
        jdbc.sql("update letter set state = 'UNSURE', changed_at = ? where state = 'HANDING' and lease_until < ?")
                .params(now, now)
                .update();
    }

    private int move(Hold hold, String from, LetterState to) {
        return jdbc.sql("update letter set state = ?, changed_at = ? where id = ? and tries = ? and state in (" + from
                        + ")")
                .params(to.name(), OffsetDateTime.now(clock), hold.letter().value(), hold.tries())
                .update();
    }
}
