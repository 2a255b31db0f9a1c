package org.yoriai.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.ContractOwned;
import org.yoriai.shared.Refusal;

/** 自由記述の印 — into which group a person put a free text, and whether it goes into the proposal; the text stays in its answer. */
@Entity
@Table(name = "survey_voice")
@NullUnmarked
class VoiceMark extends ContractOwned {
    static final int LONGEST_THEME = 60;

    @Column(name = "survey_id")
    private UUID surveyId;

    @Column(name = "answer_id")
    private UUID answerId;

    @Column(name = "question_id")
    private UUID questionId;

    private String theme;
    private boolean marked;

    protected VoiceMark() {}

    VoiceMark(UUID id, SurveyId survey, UUID answer, QuestionId question) {
        super(id);
        this.surveyId = survey.value();
        this.answerId = answer;
        this.questionId = question.value();
        this.theme = "";
    }

    void put(String into, boolean forProposal) {
        String stripped = into.strip();
        if (stripped.codePointCount(0, stripped.length()) > LONGEST_THEME) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "voice-theme-long", LONGEST_THEME);
        }
        this.theme = stripped;
        this.marked = forProposal;
    }

    UUID survey() {
        return surveyId;
    }

    Voices.Place place() {
        return new Voices.Place(answerId, new QuestionId(questionId));
    }

    Voices.Mark mark() {
        return new Voices.Mark(theme, marked);
    }
}
