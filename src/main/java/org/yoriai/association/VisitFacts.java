package org.yoriai.association;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.ProgrammeSessionId;

/**
 * 派遣先の選定 — an association to be visited, and why.
 *
 * @param session empty while it is a candidate
 */
public record VisitFacts(
        AssociationId association,
        Optional<ProgrammeSessionId> session,
        String reasons,
        OffsetDateTime chosenAt,
        AccountId chosenBy) {}
