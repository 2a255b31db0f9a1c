package org.yoriai.survey;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.programme.MayReadPeople;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 自由記述の整理 — free texts put into groups and marked for the proposal by hand (仕様書 4(4)). */
@Service
@Transactional
public class Voices {
    private final SurveyRows surveys;
    private final VoiceRows rows;
    private final Audit audit;

    Voices(SurveyRows surveys, VoiceRows rows, Audit audit) {
        this.surveys = surveys;
        this.rows = rows;
        this.audit = audit;
    }

    /** どの記述か */
    public record Place(UUID answer, QuestionId question) {}

    /**
     * 整理のしかた
     *
     * @param theme empty while it is in no group
     * @param marked whether it goes into the proposal
     */
    public record Mark(String theme, boolean marked) {
        public static final Mark NONE = new Mark("", false);
    }

    @MayReadPeople
    @Transactional(readOnly = true)
    public Map<Place, Mark> of(ProgrammeSessionId session) {
        return surveys.findBySessionId(session.value())
                .map(survey -> rows.findBySurveyId(survey.getId()).stream()
                        .collect(Collectors.toUnmodifiableMap(VoiceMark::place, VoiceMark::mark)))
                .orElse(Map.of());
    }

    /** @throws Refusal {@code voice-theme-long} */
    @BothSides
    public void put(ProgrammeSessionId session, Place place, Mark mark, Person by) {
        Survey survey = surveys.findBySessionId(session.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "survey-unknown"));
        VoiceMark voice = rows.findByAnswerIdAndQuestionId(
                        place.answer(), place.question().value())
                .orElseGet(() -> rows.save(new VoiceMark(Ids.next(), survey.id(), place.answer(), place.question())));
        voice.put(mark.theme(), mark.marked());
        audit.record(by.id().toString(), "survey-voice.sorted", session.toString(), Boolean.toString(mark.marked()));
    }
}
