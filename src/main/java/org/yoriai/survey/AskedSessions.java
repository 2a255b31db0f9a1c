package org.yoriai.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.FiscalYear;

/** 聞いた実施回を集める — all sessions of the contract in force, with as many questions to the database for one as for fifty. */
@Component
class AskedSessions {
    private final SurveyRows surveys;
    private final QuestionnaireRows versions;
    private final Questionnaires questionnaires;
    private final SurveyResults results;
    private final ProgrammeSessions sessions;

    AskedSessions(
            SurveyRows surveys,
            QuestionnaireRows versions,
            Questionnaires questionnaires,
            SurveyResults results,
            ProgrammeSessions sessions) {
        this.surveys = surveys;
        this.versions = versions;
        this.questionnaires = questionnaires;
        this.results = results;
        this.sessions = sessions;
    }

    /** By day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<AskedSession> of(FiscalYear year) {
        List<Survey> all = surveys.findAll();
        Map<ProgrammeSessionId, Survey> bySession =
                all.stream().collect(Collectors.toMap(Survey::session, Function.identity()));
        Map<UUID, List<QuestionnaireVersion>> known =
                versions
                        .findBySurveyIdInOrderByNumberDesc(
                                all.stream().map(Survey::getId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(QuestionnaireVersion::surveyId));
        Map<SurveyId, List<QuestionFacts>> questions = new HashMap<>();
        all.forEach(survey ->
                questions.put(survey.id(), questionnaires.questions(known.getOrDefault(survey.getId(), List.of()))));
        Map<SurveyId, Gathered> gathered = results.gathered(all, questions);
        return sessions.all().stream()
                .map(session -> asked(year, session, bySession, known, questions, gathered))
                .toList();
    }

    private static AskedSession asked(
            FiscalYear year,
            SessionSummary session,
            Map<ProgrammeSessionId, Survey> bySession,
            Map<UUID, List<QuestionnaireVersion>> known,
            Map<SurveyId, List<QuestionFacts>> questions,
            Map<SurveyId, Gathered> gathered) {
        Survey survey = bySession.get(session.id());
        if (survey == null) {
            return new AskedSession(
                    year, session, java.util.Optional.empty(), false, List.of(), Gathered.of(List.of(), 0));
        }
        List<QuestionnaireVersion> versions = known.getOrDefault(survey.getId(), List.of());
        return new AskedSession(
                year,
                session,
                versions.stream().findFirst().map(QuestionnaireVersion::number),
                versions.stream().anyMatch(QuestionnaireVersion::agreed),
                questions.getOrDefault(survey.id(), List.of()),
                gathered.getOrDefault(survey.id(), Gathered.of(List.of(), 0)));
    }
}
