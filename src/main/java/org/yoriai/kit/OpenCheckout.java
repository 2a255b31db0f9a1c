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
        return readable() && now.isBefore(expires);
    }

    /** Whether what was sealed under its key can still be opened and belongs to the record. */
    boolean readable() {
        return returned.isEmpty() && sealedKey.isPresent();
    }
}
