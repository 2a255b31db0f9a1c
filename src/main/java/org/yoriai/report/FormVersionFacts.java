package org.yoriai.report;

import java.time.OffsetDateTime;
import org.yoriai.identity.AccountId;

/**
 * 様式の版 — as both sides see it.
 *
 * @param source the number of the version whose file it is: its own, an earlier one's, or {@link #STANDARD}
 * @param fileName of that file; empty for the standard form
 */
public record FormVersionFacts(int number, int source, String fileName, AccountId putBy, OffsetDateTime putAt) {
    /** 標準の様式 */
    public static final int STANDARD = 0;

    public boolean isStandard() {
        return source == STANDARD;
    }

    public boolean restores() {
        return source != number;
    }
}
