package org.yoriai.mail;

import java.time.OffsetDateTime;
import java.util.Optional;

/** 出ていく手紙 — opened, for the one moment in which it is handed over. */
record OutgoingLetter(
        LetterId id,
        String to,
        String subject,
        String body,
        OffsetDateTime writtenAt,
        Optional<StoredAttachment> attachment) {}
