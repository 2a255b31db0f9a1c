package org.yoriai.mail;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * 送信簿の一行 — what is told of a letter; never its body.
 *
 * @param changedAt when it came into its state
 * @param nextTry when it is tried again; empty when nothing is tried by itself
 * @param answer what the receiving server said last; empty when it said nothing
 */
public record LetterLine(
        LetterId id,
        String to,
        String subject,
        LetterState state,
        OffsetDateTime writtenAt,
        OffsetDateTime changedAt,
        Optional<OffsetDateTime> nextTry,
        int tries,
        String answer) {}
