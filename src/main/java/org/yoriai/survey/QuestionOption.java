package org.yoriai.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.ContractOwned;
import org.yoriai.survey.QuestionFacts.OptionFacts;

/** 選択肢 */
@Entity
@Table(name = "survey_option")
@NullUnmarked
class QuestionOption extends ContractOwned {
    @Column(name = "question_id")
    private UUID questionId;

    private int position;
    private String text;

    protected QuestionOption() {}

    QuestionOption(QuestionId question, OptionFacts facts) {
        super(facts.id().value());
        this.questionId = question.value();
        this.position = facts.position();
        this.text = facts.text();
    }

    UUID questionId() {
        return questionId;
    }

    OptionFacts facts() {
        return new OptionFacts(new OptionId(getId()), position, text);
    }
}
