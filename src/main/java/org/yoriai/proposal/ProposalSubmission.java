package org.yoriai.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.SealedText;

/** 提案書の提出 — once answered it stays as it is. */
@Entity
@Table(name = "proposal_submission")
@NullUnmarked
class ProposalSubmission extends ContractOwned {
    private static final int MOST_WORDS = 2000;
    private int number;

    @Column(name = "submitted_by")
    private UUID submittedBy;

    @Column(name = "submitted_at")
    private OffsetDateTime submittedAt;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    @Convert(converter = SealedText.class)
    @Column(name = "answer_words")
    private String answerWords;

    protected ProposalSubmission() {}

    ProposalSubmission(UUID id, int number, AccountId by, OffsetDateTime at) {
        super(id);
        this.number = number;
        this.submittedBy = by.value();
        this.submittedAt = at;
        this.state = SubmissionState.SUBMITTED;
        this.answerWords = "";
    }

    int number() {
        return number;
    }

    SubmissionState state() {
        return state;
    }

    /** @throws Refusal {@code proposal-answered} */
    void accept(AccountId by, OffsetDateTime at) {
        answer(SubmissionState.ACCEPTED, "", by, at);
    }

    /** @throws Refusal {@code comment-missing}, {@code proposal-answered} */
    void giveBack(String words, AccountId by, OffsetDateTime at) {
        String said = words.strip();
        if (said.isEmpty() || said.length() > MOST_WORDS) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "comment-missing", MOST_WORDS);
        }
        answer(SubmissionState.RETURNED, said, by, at);
    }

    private void answer(SubmissionState answer, String words, AccountId by, OffsetDateTime at) {
        if (state != SubmissionState.SUBMITTED) {
            throw new Refusal(Refusal.Kind.CONFLICT, "proposal-answered");
        }
        state = answer;
        answerWords = words;
        answeredBy = by.value();
        answeredAt = at;
    }

    SubmissionFacts facts() {
        return new SubmissionFacts(
                number,
                state,
                new AccountId(submittedBy),
                submittedAt,
                Optional.ofNullable(answeredBy)
                        .map(by -> new SubmissionFacts.Answer(new AccountId(by), answeredAt, answerWords)));
    }
}
