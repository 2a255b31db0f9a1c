package org.yoriai.fieldwork;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.ProgrammeSessionId;

/**
 * 操作 — one thing that happened at a session; immutable.
 *
 * @param checkout the taking-out of a kit under which it was recorded
 * @param seq its place, from 1 without gaps, among the acts of the checkout
 * @param entity the thing it is about
 * @param at when it happened by the device's clock
 * @param drift the device's clock minus the server's, in milliseconds
 * @param mends the act in quarantine in whose place it stands
 */
public record Act(
        int v,
        UUID id,
        UUID checkout,
        long seq,
        ProgrammeSessionId session,
        AccountId author,
        ActType type,
        UUID entity,
        OffsetDateTime at,
        long drift,
        ActPayload payload,
        Optional<UUID> mends) {
    /** The newest version of an act that is understood. */
    public static final int VERSION = 1;

    /** By corrected time, then by ID as text: the same on every device, whatever the order of arrival. */
    public static final Comparator<Act> ORDER = Comparator.comparingLong(Act::corrected)
            .thenComparing(act -> act.id().toString());

    /** The corrected time in epoch milliseconds: no finer, because the tablets' clocks tell no finer. */
    long corrected() {
        return at.toInstant().toEpochMilli() - drift;
    }

    /** The corrected time, in Japan's time. */
    public OffsetDateTime happened() {
        return WireValues.inJapan(corrected());
    }
}
