package org.yoriai.ledger;

import java.time.OffsetDateTime;
import org.yoriai.identity.AccountId;

/** 事故等のあらまし — as it was told when it began. */
public record IncidentFacts(
        IncidentId id,
        int number,
        boolean drill,
        IncidentKind kind,
        boolean subcontractor,
        OffsetDateTime noticedAt,
        String noticedBy,
        String happened,
        OffsetDateTime begunAt,
        AccountId begunBy) {

    /** For those who see no personal data. */
    IncidentFacts withoutNames() {
        return new IncidentFacts(
                id, number, drill, kind, subcontractor, noticedAt, RegisterValues.hidden(), happened, begunAt, begunBy);
    }
}
