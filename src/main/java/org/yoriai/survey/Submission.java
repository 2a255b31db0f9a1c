package org.yoriai.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ContractOwned;
import org.yoriai.vault.SealedText;

/** 受け付けた回答 — written once by {@link Submissions}, never changed. */
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

    protected Submission() {}

    AnswerChannel channel() {
        return channel;
    }

    String answersAsJson() {
        return answers;
    }

    Receipt receipt(String code) {
        return new Receipt(getId(), code, number, receivedAt.atZoneSameInstant(BusinessTime.ZONE));
    }
}
