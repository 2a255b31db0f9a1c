package org.yoriai.kit;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.fieldwork.RejectionReason;

/**
 * 要対応 — an act that could not be applied; it may hold personal data.
 *
 * @param json the act as it was recorded; empty when it could not be unsealed
 */
public record NeedsAttention(
        UUID id,
        CheckoutId checkout,
        String device,
        UUID act,
        long seq,
        RejectionReason reason,
        Optional<String> json,
        OffsetDateTime receivedAt) {}
