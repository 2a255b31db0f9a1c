package org.yoriai.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.yoriai.agreement.Side;
import org.yoriai.identity.AccountId;

/**
 * 管理簿の一行 — one version of it; the others stay beside it.
 *
 * @param version counts from 1
 * @param side of the contract that wrote this version
 * @param turn the side that is waited for; empty once nothing is open
 * @param due until when, where something sets a day
 */
public record RegisterEntry(
        EntryId id,
        Register register,
        int version,
        OffsetDateTime at,
        AccountId by,
        Side side,
        boolean withdrawn,
        Optional<Side> turn,
        Optional<LocalDate> due,
        RegisterValues values) {

    RegisterEntry withoutNames() {
        return new RegisterEntry(id, register, version, at, by, side, withdrawn, turn, due, values.withoutNames());
    }
}
