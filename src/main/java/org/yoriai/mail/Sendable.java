package org.yoriai.mail;

import org.yoriai.identity.Person;

/**
 * 送れる文書 — what a module offers to be sent; whether it leaves sealed is decided here in {@code mail}.
 *
 * @param title as the cover text names it
 * @param making makes the file when somebody is about to send it, as that person
 */
public record Sendable(DocumentKind kind, String title, Making making) {

    /** 文書を作る */
    @FunctionalInterface
    public interface Making {
        DocumentFile make(Person by);
    }

    /** 作った文書 */
    @SuppressWarnings("ArrayRecordComponent") // handed on once to be sent, never compared
    public record DocumentFile(String name, byte[] content) {}
}
