package org.yoriai.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.ContractOwned;
import org.yoriai.survey.QuestionFacts.OptionFacts;

/** 設問 */
@Entity
@Table(name = "survey_question")
@NullUnmarked
class Question extends ContractOwned {
    @Column(name = "survey_id")
    private UUID surveyId;

    private int position;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String text;
    private String hint;
    private boolean required;

    protected Question() {}

    Question(SurveyId survey, QuestionFacts facts) {
        super(facts.id().value());
        this.surveyId = survey.value();
        this.position = facts.position();
        this.kind = facts.kind();
        this.text = facts.text();
        this.hint = facts.hint();
        this.required = facts.required();
    }

    QuestionFacts facts(List<OptionFacts> options) {
        return new QuestionFacts(new QuestionId(getId()), position, kind, text, hint, required, options);
    }
}
