package org.yoriai.survey.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.survey.Answers;
import org.yoriai.survey.Answers.Answer;
import org.yoriai.survey.OptionId;
import org.yoriai.survey.QuestionFacts;
import org.yoriai.survey.QuestionFacts.OptionFacts;
import org.yoriai.survey.QuestionKind;

/** 記入した画面 — the fields as the browser sent them: {@code q1}, {@code q2} … with the numbers of options, or text. */
record FilledForm(Map<String, String[]> fields) {
    static final String NONCE = "nonce";
    // what no questionnaire offers: refused by the rules like any other wrong choice
    private static final OptionId NO_OPTION = new OptionId(new UUID(0, 0));

    static FilledForm empty() {
        return new FilledForm(Map.of());
    }

    static String field(QuestionFacts question) {
        return "q" + question.position();
    }

    /** @return empty when the page's hidden number is missing or is none of ours */
    Optional<UUID> nonce() {
        String[] given = fields.getOrDefault(NONCE, new String[0]);
        try {
            return given.length == 1 ? Optional.of(UUID.fromString(given[0])) : Optional.empty();
        } catch (IllegalArgumentException noneOfOurs) {
            return Optional.empty();
        }
    }

    Answers answers(List<QuestionFacts> questions) {
        return new Answers(questions.stream().map(this::answer).toList());
    }

    boolean chose(QuestionFacts question, OptionFacts option) {
        return Arrays.asList(given(question)).contains(Integer.toString(option.position()));
    }

    /** What was typed, to the letter. */
    String text(QuestionFacts question) {
        return question.kind() == QuestionKind.TEXT ? String.join("\n", given(question)) : "";
    }

    /** The short code as typed, without the spaces and wide figures that people and phones put in. */
    static String code(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\-‐-―ー−]", "");
    }

    private Answer answer(QuestionFacts question) {
        return question.kind() == QuestionKind.TEXT
                ? new Answer(question.id(), List.of(), text(question))
                : new Answer(
                        question.id(),
                        Arrays.stream(given(question))
                                .filter(value -> !value.isEmpty())
                                .map(value -> option(question, value))
                                .toList(),
                        "");
    }

    private static OptionId option(QuestionFacts question, String value) {
        return question.options().stream()
                .filter(option -> Integer.toString(option.position()).equals(value))
                .map(OptionFacts::id)
                .findFirst()
                .orElse(NO_OPTION);
    }

    private String[] given(QuestionFacts question) {
        return fields.getOrDefault(field(question), new String[0]);
    }
}
