package org.yoriai.survey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yoriai.survey.Answers.Answer;
import org.yoriai.survey.QuestionFacts.OptionFacts;

/** 入力の読み取り — a keyed sheet as answers; what no question asks is left out. */
final class KeyedReading {
    private KeyedReading() {}

    static Answers of(List<QuestionFacts> questions, Map<String, Object> keyed) {
        return new Answers(questions.stream()
                .flatMap(
                        question -> Optional.ofNullable(keyed.get(question.id().toString()))
                                .map(given -> answer(question, given, keyed))
                                .stream())
                .toList());
    }

    private static Answer answer(QuestionFacts question, Object given, Map<String, Object> keyed) {
        if (!question.kind().chooses()) {
            return new Answer(question.id(), List.of(), given instanceof Collection<?> ? "" : given.toString());
        }
        List<OptionId> chosen = (given instanceof Collection<?> several ? several.stream() : Stream.of(given))
                .map(Objects::toString)
                .flatMap(id -> question.options().stream()
                        .map(OptionFacts::id)
                        .filter(option -> option.toString().equals(id)))
                .toList();
        return new Answer(question.id(), chosen, beside(question, chosen, keyed));
    }

    private static String beside(QuestionFacts question, List<OptionId> chosen, Map<String, Object> keyed) {
        @Nullable
        Object text = question.open()
                .map(OptionFacts::id)
                .filter(chosen::contains)
                .map(option -> keyed.get(option.toString()))
                .orElse(null);
        return text instanceof String written ? written : "";
    }
}
