package org.yoriai.report;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yoriai.identity.AccountId;

/**
 * 提出した実施報告書 — one version as both sides see it.
 *
 * @param changeNote what differs from the version before; empty for the first
 */
public record ReportVersionFacts(
        int number,
        ReportState state,
        AccountId submittedBy,
        OffsetDateTime submittedAt,
        String changeNote,
        Optional<Answer> answer) {

    /**
     * 区の回答
     *
     * @param reason why it was given back; empty for an acceptance
     */
    public record Answer(AccountId by, OffsetDateTime at, Optional<String> reason) {}
}
