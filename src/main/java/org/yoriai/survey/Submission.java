package org.yoriai.survey;

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
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ContractOwned;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.SealedText;

/** 受け付けた回答 — written once by {@link Submissions} or {@link SubmissionBatch}, never changed; a sheet keyed wrongly is removed and keyed anew. */
@Entity
@Table(name = "survey_submission")
@NullUnmarked
class Submission extends ContractOwned {
    @Column(name = "survey_id")
    private UUID surveyId;

    private UUID nonce;

    @Enumerated(EnumType.STRING)
    private AnswerChannel channel;

    private int number;

    @Column(name = "received_at")
    private OffsetDateTime receivedAt;

    @Convert(converter = SealedText.class)
    private String answers;

    /** Which version of the questionnaire was answered. */
    private int version;

    /** The number on the paper; null for an answer from a screen. */
    private Integer sheet;

    @Column(name = "keyed_by")
    private UUID keyedBy;

    @Column(name = "removed_at")
    private OffsetDateTime removedAt;

    protected Submission() {}

    Received received(Answers read) {
        return new Received(getId(), channel, Optional.ofNullable(sheet), receivedAt, read);
    }

    /** @throws Refusal {@code keying-gone} for what is no sheet of paper, or was taken back before */
    void remove(OffsetDateTime now) {
        if (sheet == null || removedAt != null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "keying-gone");
        }
        this.removedAt = now;
    }

    SurveyId surveyId() {
        return new SurveyId(surveyId);
    }

    OffsetDateTime receivedAt() {
        return receivedAt;
    }

    Optional<Integer> sheet() {
        return Optional.ofNullable(sheet);
    }

    Optional<UUID> keyedBy() {
        return Optional.ofNullable(keyedBy);
    }

    String answersAsJson() {
        return answers;
    }

    Receipt receipt(String code) {
        return new Receipt(getId(), code, number, receivedAt.atZoneSameInstant(BusinessTime.ZONE));
    }
}
