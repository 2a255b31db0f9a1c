package org.yoriai.survey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
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
    private static final VenueAnswers.AtVenue NOTHING_THERE = new VenueAnswers.AtVenue(List.of(), 0);
    private final SurveyRows surveys;
    private final Questionnaires questionnaires;
    private final Submissions submissions;
    private final ObjectProvider<VenueAnswers> venue;
    private final Audit audit;

    SurveyResults(
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

    /**
     * All answers of a session's survey, counted; without questions when the session has no survey.
     *
     * @param reader who reads: an account's or a tablet's ID, for the audit trail
     */
    @MayReadPeople
    public Results of(ProgrammeSessionId session, String reader) {
        Results results =
                surveys.findBySessionId(session.value()).map(this::counted).orElse(Results.NONE);
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
                .map(survey -> coverage(survey, session))
                .orElse(Coverage.NOTHING);
    }

    /** What the server alone knows of: sent by phones or keyed at the desk; a tablet adds its own record's. */
    @MayReadSession
    @Transactional(readOnly = true)
    public Coverage sent(ProgrammeSessionId session) {
        return surveys.findBySessionId(session.value())
                .map(survey -> Coverage.of(submissions.counts(survey.id()), 0))
                .orElse(Coverage.NOTHING);
    }

    Gathered gathered(Survey survey, List<QuestionFacts> questions) {
        List<Received> received = new ArrayList<>(submissions.received(survey.id()));
        VenueAnswers.AtVenue there = atVenue(survey.session());
        there.sheets().forEach(sheet -> received.add(received(sheet, questions)));
        return Gathered.of(received, there.present()).asking(questions);
    }

    /** Of many surveys, each with the questions it asks. */
    Map<SurveyId, Gathered> gathered(List<Survey> all, Map<SurveyId, List<QuestionFacts>> questions) {
        Map<SurveyId, List<Received>> sent =
                submissions.received(all.stream().map(Survey::id).toList());
        List<ProgrammeSessionId> sessions = all.stream().map(Survey::session).toList();
        Map<ProgrammeSessionId, VenueAnswers.AtVenue> atVenue = new HashMap<>();
        venue.forEach(record -> atVenue.putAll(record.all(sessions)));
        return all.stream().collect(Collectors.toMap(Survey::id, survey -> {
            List<Received> received = new ArrayList<>(sent.getOrDefault(survey.id(), List.of()));
            var there = Optional.ofNullable(atVenue.get(survey.session()));
            List<QuestionFacts> asked = questions.getOrDefault(survey.id(), List.of());
            there.ifPresent(record -> record.sheets().forEach(sheet -> received.add(received(sheet, asked))));
            return Gathered.of(
                            received, there.map(VenueAnswers.AtVenue::present).orElse(0))
                    .asking(asked);
        }));
    }

    private Results counted(Survey survey) {
        List<QuestionFacts> questions = questionnaires.questions(survey.id());
        return Tally.of(questions, gathered(survey, questions));
    }

    // sheets keyed on paper are counted by number; only those keyed both here and at the venue need to be read
    private Coverage coverage(Survey survey, ProgrammeSessionId session) {
        Map<AnswerChannel, Integer> counts = new EnumMap<>(AnswerChannel.class);
        counts.putAll(submissions.counts(survey.id()));
        VenueAnswers.AtVenue there = atVenue(session);
        List<VenueAnswers.KeyedSheet> atVenue = there.sheets();
        var here = counts.containsKey(AnswerChannel.PAPER) ? submissions.sheets(survey.id()) : List.<Integer>of();
        int onPaper = (int) Stream.concat(
                        here.stream(),
                        atVenue.stream()
                                .filter(VenueAnswers.KeyedSheet::onPaper)
                                .map(VenueAnswers.KeyedSheet::sheet))
                .distinct()
                .count();
        counts.put(AnswerChannel.PAPER, onPaper);
        counts.merge(
                AnswerChannel.TABLET,
                (int) atVenue.stream().filter(sheet -> !sheet.onPaper()).count(),
                Integer::sum);
        return Coverage.of(counts, there.present());
    }

    private VenueAnswers.AtVenue atVenue(ProgrammeSessionId session) {
        return venue.stream()
                .flatMap(record ->
                        Optional.ofNullable(record.all(List.of(session)).get(session)).stream())
                .findFirst()
                .orElse(NOTHING_THERE);
    }

    private static Received received(VenueAnswers.KeyedSheet sheet, List<QuestionFacts> questions) {
        return new Received(
                sheet.id(),
                sheet.onPaper() ? AnswerChannel.PAPER : AnswerChannel.TABLET,
                sheet.onPaper() ? Optional.of(sheet.sheet()) : Optional.empty(),
                sheet.at(),
                KeyedReading.of(questions, sheet.answers()));
    }
}
