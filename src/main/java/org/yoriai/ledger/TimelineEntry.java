package org.yoriai.ledger;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.yoriai.identity.AccountId;

/**
 * 経過
 *
 * @param words of people, or what a measure was about: a tablet's name, a session's title
 */
public record TimelineEntry(Step step, OffsetDateTime at, OffsetDateTime writtenAt, AccountId by, String words) {
    /** People note a time to the minute: within one, what was written first comes first. */
    static final Comparator<TimelineEntry> BY_MINUTE =
            Comparator.comparing(entry -> entry.at().toInstant().truncatedTo(ChronoUnit.MINUTES));
}
