package org.yoriai.kit;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yoriai.identity.AccountId;

/** 持出しの概要 — one line for the desk: which tablet, with whom, and how far its acts have come. */
public record CheckoutSummary(
        CheckoutId id,
        String device,
        AccountId person,
        String personName,
        OffsetDateTime takenAt,
        OffsetDateTime plannedReturn,
        Optional<OffsetDateTime> returnedAt,
        long received,
        long accepted,
        long quarantined,
        OffsetDateTime lastContact) {

    CheckoutSummary named(String name) {
        return new CheckoutSummary(
                id,
                device,
                person,
                name,
                takenAt,
                plannedReturn,
                returnedAt,
                received,
                accepted,
                quarantined,
                lastContact);
    }
}
