package org.yoriai.survey;

import java.util.Optional;
import org.yoriai.programme.ProgrammeSessionId;

/**
 * 質問票の協議 — answers in which agreement both sides settled a version. A bean of it makes the agreement the only way to agree on a
 * questionnaire; without one the ward's own word is enough.
 */
public interface QuestionnaireAgreement {
    /** @return for example 協議 第7号; empty while no agreement has settled that version */
    Optional<String> settling(ProgrammeSessionId session, int version);
}
