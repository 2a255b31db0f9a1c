package org.yoriai.survey;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.programme.MayReadSession;
import org.yoriai.programme.ProgrammeSessionId;

/** アンケートを読む */
@Service
@Transactional(readOnly = true)
public class Surveys {
    private final Questionnaires questionnaires;

    Surveys(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** @return empty when the session has no survey */
    @MayReadSession
    public Optional<SurveyFacts> of(ProgrammeSessionId session) {
        return questionnaires.of(session);
    }
}
