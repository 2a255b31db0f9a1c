package org.yoriai.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.vault.Audit;

/** 提案に載せる自由記述を読む (仕様書 4(4)) — of every survey of the year; free texts may name people, so the reading is recorded. */
@Service
@BothSides
@Transactional
public class MarkedVoices {
    private final SurveyRows surveys;
    private final VoiceRows rows;
    private final QuestionnaireRows versions;
    private final QuestionnaireShelf shelf;
    private final SurveyResults results;
    private final Audit audit;

    MarkedVoices(
            SurveyRows surveys,
            VoiceRows rows,
            QuestionnaireRows versions,
            QuestionnaireShelf shelf,
            SurveyResults results,
            Audit audit) {
        this.surveys = surveys;
        this.rows = rows;
        this.versions = versions;
        this.shelf = shelf;
        this.results = results;
        this.audit = audit;
    }

    /** In no order; only surveys of which something is marked are opened. A mark whose answer is gone tells nothing. */
    public List<MarkedVoice> all(Person reader) {
        Map<UUID, List<VoiceMark>> bySurvey =
                rows.findByMarkedTrue().stream().collect(Collectors.groupingBy(VoiceMark::survey));
        if (bySurvey.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<QuestionnaireVersion>> known =
                versions.findBySurveyIdInOrderByNumberDesc(bySurvey.keySet()).stream()
                        .collect(Collectors.groupingBy(QuestionnaireVersion::surveyId));
        List<MarkedVoice> found = surveys.findAllById(bySurvey.keySet()).stream()
                .flatMap(survey -> of(
                        survey,
                        bySurvey.getOrDefault(survey.getId(), List.of()),
                        known.getOrDefault(survey.getId(), List.of())))
                .toList();
        audit.record(reader.id().toString(), "survey-voices.gathered", "contract", Integer.toString(found.size()));
        return found;
    }

    private Stream<MarkedVoice> of(Survey survey, List<VoiceMark> marks, List<QuestionnaireVersion> versionsOf) {
        return versionsOf.stream()
                .filter(QuestionnaireVersion::agreed)
                .findFirst()
                .map(version -> shelf.of(version).questions())
                .map(questions -> Tally.of(questions, results.gathered(survey, questions)))
                .map(tally -> cited(survey, marks, tally))
                .orElseGet(Stream::empty);
    }

    private static Stream<MarkedVoice> cited(Survey survey, List<VoiceMark> marks, Results tally) {
        Map<Voices.Place, Voices.Mark> places =
                marks.stream().collect(Collectors.toMap(VoiceMark::place, VoiceMark::mark, (first, _) -> first));
        return tally.questions().stream()
                .flatMap(result -> result.voices().stream()
                        .flatMap(voice -> Optional.ofNullable(places.get(new Voices.Place(
                                        voice.answer(), result.question().id())))
                                .map(mark -> new MarkedVoice(
                                        survey.session(),
                                        voice.answer(),
                                        result.question().text(),
                                        voice.text(),
                                        mark.theme()))
                                .stream()));
    }
}
