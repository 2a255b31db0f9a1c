package org.yoriai.proposal;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yoriai.identity.AccountId;

/**
 * 提案書の提出の一回
 *
 * @param number 第n版, from 1
 * @param answer empty while the ward has not answered
 */
public record SubmissionFacts(
        int number, SubmissionState state, AccountId submittedBy, OffsetDateTime submittedAt, Optional<Answer> answer) {

    /** 区の回答 — with what the ward says of a proposal it gives back. */
    public record Answer(AccountId by, OffsetDateTime at, String words) {}
}
