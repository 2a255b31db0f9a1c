package org.yoriai.survey;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yoriai.identity.AccountId;

/**
 * 質問票の状態 — the newest version of a survey's questionnaire, and how far it has come.
 *
 * @param version counts from 1
 * @param agreed empty while it is a draft
 * @param inForce the version that participants see, empty while none has been agreed
 */
public record QuestionnaireState(
        int version, Questionnaire questionnaire, Optional<Agreed> agreed, Optional<Integer> inForce) {

    /**
     * 合意
     *
     * @param by who said so, empty for a questionnaire that was in use before versions were kept
     * @param reference the agreement that holds it (協議 第7号), empty where the ward said so here
     */
    public record Agreed(OffsetDateTime at, Optional<AccountId> by, String reference) {}
}
