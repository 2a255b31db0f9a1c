package org.yoriai.survey;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.programme.MayReadPeople;
import org.yoriai.programme.MayReadSession;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.vault.Audit;

/** アンケートの結果を読む — free texts may hold personal data, so that every reading is logged (I4). */
@Service
@Transactional
public class SurveyResults {
    private final SurveyRows surveys;
    private final Questionnaires questionnaires;
    private final Submissions submissions;
    private final Audit audit;

    SurveyResults(SurveyRows surveys, Questionnaires questionnaires, Submissions submissions, Audit audit) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.submissions = submissions;
        this.audit = audit;
    }

    /**
     * All answers of a session's survey, counted; without questions when the session has no survey.
     *
     * @param reader who reads: an account's or a tablet's ID, for the audit trail
     */
    @MayReadPeople
    public Results of(ProgrammeSessionId session, String reader) {
        Results results = surveys.findBySessionId(session.value())
                .map(survey -> Tally.of(questionnaires.questions(survey.id()), submissions.received(survey.id())))
                .orElseGet(() -> new Results(new Coverage(0, 0), List.of()));
        audit.record(
                reader,
                "survey-results.viewed",
                session.toString(),
                Integer.toString(results.coverage().total()));
        return results;
    }

    /** How many answers came in, and how; no personal data. */
    @MayReadSession
    @Transactional(readOnly = true)
    public Coverage coverage(ProgrammeSessionId session) {
        return surveys.findBySessionId(session.value())
                .map(survey -> submissions.coverage(survey.id()))
                .orElseGet(() -> new Coverage(0, 0));
    }
}
