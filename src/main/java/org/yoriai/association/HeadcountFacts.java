package org.yoriai.association;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.ProgrammeSessionId;

/**
 * 参加人数 — of one session; no personal data.
 *
 * @param registered how many names are on the list
 * @param expected how many the ward expects, where it said so
 * @param tellings what the ward told the contractor, the newest first
 */
public record HeadcountFacts(int registered, OptionalInt expected, List<Told> tellings) {

    public HeadcountFacts {
        tellings = List.copyOf(tellings);
    }

    /** 参加人数の連絡 */
    public record Told(
            ProgrammeSessionId session,
            int number,
            int heads,
            OffsetDateTime toldAt,
            AccountId toldBy,
            Optional<Receipt> receipt) {}

    /** 受領 */
    public record Receipt(OffsetDateTime at, AccountId by) {}

    /** How many are to be reckoned with now: the larger of what is expected and what is registered. */
    public int heads() {
        return Math.max(registered, expected.orElse(0));
    }

    public Optional<Told> latest() {
        return tellings.stream().findFirst();
    }

    /** Whether the contractor has been told the number as it is now. */
    public boolean told() {
        return latest().filter(told -> told.heads() == heads()).isPresent();
    }
}
