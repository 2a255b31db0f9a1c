package org.yoriai.mail;

import java.util.List;
import java.util.Locale;
import org.yoriai.identity.Contact;

/** 送る用意 — the file as it will leave, who may receive it, and the words to begin with. */
public final class PreparedSending {
    private final SendingId id;
    private final Sendable document;
    private final Sendable.DocumentFile file;
    private final LetterGuard.Found found;
    private final List<Contact> people;
    private final CoverText cover;

    PreparedSending(
            SendingId id,
            Sendable document,
            Sendable.DocumentFile file,
            LetterGuard.Found found,
            List<Contact> people,
            CoverText cover) {
        this.id = id;
        this.document = document;
        this.file = file;
        this.found = found;
        this.people = List.copyOf(people);
        this.cover = cover;
    }

    SendingId id() {
        return id;
    }

    Sendable document() {
        return document;
    }

    Sendable.DocumentFile file() {
        return file;
    }

    public String fileName() {
        return file.name();
    }

    public int size() {
        return file.content().length;
    }

    public boolean mustBeSealed() {
        return document.kind().important() || found != LetterGuard.Found.CLEAR;
    }

    /** Why it must be sealed, for the message files; {@code clear} when it need not be. */
    public String reason() {
        return document.kind().important() ? "by-nature" : found.name().toLowerCase(Locale.ROOT);
    }

    /** 契約の関係者 who have told an address. */
    public List<Contact> people() {
        return people;
    }

    public CoverText cover() {
        return cover;
    }
}
