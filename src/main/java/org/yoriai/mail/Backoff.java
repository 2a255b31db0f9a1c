package org.yoriai.mail;

import java.time.Duration;
import java.time.OffsetDateTime;

/** 送り直しの間隔 — doubling from a minute to six hours, spread so that a hundred letters do not come back at once; for three days. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final Duration PATIENCE = Duration.ofDays(3);
    private static final double SPREAD = 0.2;
    // 2^9 minutes is beyond the longest already
    private static final int MOST_DOUBLINGS = 9;

    private Backoff() {}

    /**
     * @param tries how often it has been tried
     * @param chance from 0 to 1
     */
    static Duration after(int tries, double chance) {
        Duration plain = FIRST.multipliedBy(1L << Math.min(Math.max(tries - 1, 0), MOST_DOUBLINGS));
        Duration capped = plain.compareTo(LONGEST) > 0 ? LONGEST : plain;
        return Duration.ofMillis(Math.round(capped.toMillis() * (1 + SPREAD * (2 * chance - 1))));
    }

    static boolean exhausted(OffsetDateTime firstTry, OffsetDateTime now) {
        return !now.isBefore(firstTry.plus(PATIENCE));
    }
}
