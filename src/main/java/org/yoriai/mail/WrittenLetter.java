package org.yoriai.mail;

import java.util.Optional;

/**
 * 書かれた手紙 — in words, before it goes into the outbox; only the {@link LetterGuard} says whether it may.
 *
 * @param important whether what it carries is important information by its nature
 */
record WrittenLetter(
        String key,
        Optional<String> topic,
        String to,
        String subject,
        String body,
        boolean important,
        Optional<Attachment> attachment) {}
