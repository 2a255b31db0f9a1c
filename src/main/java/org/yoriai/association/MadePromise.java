package org.yoriai.association;

import java.time.LocalDate;
import java.util.UUID;

/** 交わされた約束 — as a tablet's record tells it now. */
public record MadePromise(UUID id, String text, LocalDate due, String channel) {
    // a tablet may send any day that can be written; a day outside these is a slip, and must not stop what comes with
    // it
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    public MadePromise {
        due = due.isBefore(EARLIEST) ? EARLIEST : due.isAfter(LATEST) ? LATEST : due;
    }

    FollowUpChannel way() {
        return FollowUpChannel.named(channel);
    }

    /** What is to be done; a way that is neither mail nor phone stays in the words. */
    String task() {
        return way() == FollowUpChannel.OTHER ? text + "（" + channel + "）" : text;
    }
}
