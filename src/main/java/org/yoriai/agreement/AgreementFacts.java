package org.yoriai.agreement;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yoriai.programme.ProgrammeSessionId;

/**
 * 協議の一行
 *
 * @param session empty when it stands on the contract itself
 * @param turn who is waited for; empty once nothing is open
 * @param changedAt when somebody last said something
 */
public record AgreementFacts(
        int number,
        AgreementKind kind,
        Optional<ProgrammeSessionId> session,
        String title,
        AgreementState state,
        Optional<Side> turn,
        OffsetDateTime changedAt) {}
