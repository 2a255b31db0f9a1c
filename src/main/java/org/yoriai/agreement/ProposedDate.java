package org.yoriai.agreement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.yoriai.shared.Refusal;

/** 提案の日時と会場 */
public record ProposedDate(LocalDate day, LocalTime starts, LocalTime ends, UUID venue) {
    /** @throws Refusal {@code session-ends-early} */
    public ProposedDate {
        if (!ends.isAfter(starts)) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "session-ends-early");
        }
    }
}
