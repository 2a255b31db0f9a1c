package org.yoriai.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.shared.Refusal;

/** 質問票の版 — a draft until the ward agrees, and from then on as it stood. */
@Entity
@Table(name = "questionnaire")
@NullUnmarked
class QuestionnaireVersion extends ContractOwned {
    @Column(name = "survey_id")
    private UUID surveyId;

    private int number;
    private String content;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "agreed_at")
    private OffsetDateTime agreedAt;

    @Column(name = "agreed_by")
    private UUID agreedBy;

    @Column(name = "agreed_in")
    private String agreedIn;

    protected QuestionnaireVersion() {}

    QuestionnaireVersion(UUID id, SurveyId survey, int number, String content, OffsetDateTime now) {
        super(id);
        this.surveyId = survey.value();
        this.number = number;
        this.content = content;
        this.createdAt = now;
        this.agreedIn = "";
    }

    UUID surveyId() {
        return surveyId;
    }

    int number() {
        return number;
    }

    String content() {
        return content;
    }

    boolean agreed() {
        return agreedAt != null;
    }

    /** @throws Refusal when both sides have agreed on it: only a new version can say something else */
    void rewrite(String rewritten) {
        requireDraft();
        this.content = rewritten;
    }

    void agree(OffsetDateTime at, AccountId by, String reference) {
        requireDraft();
        this.agreedAt = at;
        this.agreedBy = by.value();
        this.agreedIn = reference;
    }

    Optional<QuestionnaireState.Agreed> agreement() {
        return Optional.ofNullable(agreedAt)
                .map(at -> new QuestionnaireState.Agreed(
                        at, Optional.ofNullable(agreedBy).map(AccountId::new), agreedIn));
    }

    private void requireDraft() {
        if (agreed()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "questionnaire-frozen", number);
        }
    }
}
