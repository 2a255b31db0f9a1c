package org.yoriai.survey;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.survey.AnswerRules.Problem;
import org.yoriai.vault.Audit;

/** 紙の回答 — takes in what stands on a numbered sheet, once a person has confirmed it. */
@Service
@BothSides
@Transactional
public class PaperAnswers {
    private final SurveyRows surveys;
    private final Questionnaires questionnaires;
    private final Submissions submissions;
    private final ObjectProvider<VenueAnswers> venue;
    private final Audit audit;

    PaperAnswers(
            SurveyRows surveys,
            Questionnaires questionnaires,
            Submissions submissions,
            ObjectProvider<VenueAnswers> venue,
            Audit audit) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.submissions = submissions;
        this.venue = venue;
        this.audit = audit;
    }

    /** The numbers of all sheets that were keyed or read already, here and at the venue. */
    @Transactional(readOnly = true)
    public List<Integer> sheetsIn(ProgrammeSessionId session) {
        List<Integer> here = surveys.findBySessionId(session.value())
                .map(survey -> submissions.sheets(survey.id()))
                .orElse(List.of());
        return Stream.concat(
                        here.stream(),
                        venue.stream()
                                .flatMap(record -> record.sheets(session).stream())
                                .filter(VenueAnswers.KeyedSheet::onPaper)
                                .map(VenueAnswers.KeyedSheet::sheet))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Stores the answers of a sheet; what is required may be missing, since nobody can make the person answer.
     *
     * @param version of the questionnaire that the sheet shows
     * @param nonce the same for however often this sheet is confirmed
     * @param keyed as in {@link VenueAnswers.KeyedSheet#answers}
     * @throws Refusal {@code paper-answers} with the first question whose answer it does not take
     */
    public void keep(
            ProgrammeSessionId session, int version, int sheet, UUID nonce, Map<String, Object> keyed, Person by) {
        SurveyFacts survey = surveys.findBySessionId(session.value())
                .flatMap(row -> questionnaires.forPhone(row.id(), OptionalInt.of(version)))
                .filter(asked -> asked.facts().version() == version)
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "survey-unknown"))
                .facts();
        Answers answers = KeyedReading.of(survey.questions(), keyed);
        AnswerRules.problems(survey.questions(), answers).stream()
                .filter(problem -> problem.kind() != Problem.Kind.REQUIRED)
                .findFirst()
                .ifPresent(problem -> {
                    throw new Refusal(
                            Refusal.Kind.BAD_INPUT,
                            "paper-answers",
                            problem.question().position());
                });
        submissions.storeSheet(survey, nonce, sheet, answers, by.id().value());
        audit.record(by.id().toString(), "survey.sheet-taken-in", session.toString(), Integer.toString(sheet));
    }
}
