package org.yoriai.survey;

import java.util.List;
import org.yoriai.shared.Refusal;

/** 分岐の条件 — met when one of the options has been chosen in an earlier question. */
public record Condition(QuestionId question, List<OptionId> anyOf) {
    public Condition {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "questionnaire-condition");
        }
    }

    boolean metBy(Answers answers) {
        return answers.to(question)
                .map(answer -> answer.chosen().stream().anyMatch(anyOf::contains))
                .orElse(false);
    }
}
