package org.yoriai.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * ログインの2段目 — what a right password gives to somebody of whom more is asked: it signs nobody in, and lapses. Only the check of
 * the password makes one; it stays on the server, with the browser's session.
 */
public final class SecondStep implements Serializable {
    /** Under which name it hangs there. */
    public static final String ATTRIBUTE = "yoriai.second-step";

    /** 求められるもの */
    public enum Kind {
        NONE,
        CODE,
        SET_UP
    }

    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final long serialVersionUID = 1;
    private final Person person;
    private final Kind kind;
    private final Instant since;

    SecondStep(Person person, Kind kind, Instant since) {
        this.person = person;
        this.kind = kind;
        this.since = since;
    }

    public static Optional<SecondStep> of(Object attribute) {
        return attribute instanceof SecondStep step ? Optional.of(step) : Optional.empty();
    }

    public Kind kind() {
        return kind;
    }

    public String login() {
        return person.login();
    }

    Person person() {
        return person;
    }

    boolean lapsed(Instant now) {
        return now.isAfter(since.plus(LASTS));
    }

    /** After the set-up has asked for a code. */
    SecondStep done() {
        return new SecondStep(person, Kind.NONE, since);
    }
}
