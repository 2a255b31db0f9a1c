package org.yoriai.survey.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.stream.Collectors;
import org.yoriai.survey.Condition;
import org.yoriai.survey.QuestionFacts.OptionFacts;
import org.yoriai.survey.Questionnaire;

/** 分岐の条件の言い方 */
final class ConditionWords {
    private ConditionWords() {}

    static String of(Questionnaire questionnaire, Condition condition) {
        return questionnaire.questions().stream()
                .filter(question -> question.id().equals(condition.question()))
                .findFirst()
                .map(question -> I18NProvider.translate(
                        "survey.asked",
                        question.position(),
                        question.options().stream()
                                .filter(option -> condition.anyOf().contains(option.id()))
                                .map(OptionFacts::text)
                                .collect(Collectors.joining("」「"))))
                .orElse("");
    }
}
