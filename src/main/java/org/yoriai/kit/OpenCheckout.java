package org.yoriai.kit;

import java.time.OffsetDateTime;
import java.util.Optional;

/** A checkout as its row stands while it is locked. */
record OpenCheckout(
        CheckoutId id,
        Optional<byte[]> sealedKey,
        OffsetDateTime expires,
        Optional<OffsetDateTime> returned,
        long lastSeq,
        Receipt receipt) {

    boolean openAt(OffsetDateTime now) {
        return returned.isEmpty() && sealedKey.isPresent() && now.isBefore(expires);
    }
}
