package org.yoriai.mail;

import java.util.Optional;

/** 送信の結果 — the password is told here and never again. */
public final class SentSending {
    private final int letters;
    private final Optional<String> password;

    SentSending(int letters, Optional<String> password) {
        this.letters = letters;
        this.password = password;
    }

    /** How many letters went into the outbox. */
    public int letters() {
        return letters;
    }

    public Optional<String> password() {
        return password;
    }
}
