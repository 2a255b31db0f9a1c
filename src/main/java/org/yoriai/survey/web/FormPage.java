package org.yoriai.survey.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yoriai.survey.AnswerRules.Problem;
import org.yoriai.survey.PhoneSurvey;
import org.yoriai.survey.QuestionFacts;
import org.yoriai.survey.QuestionKind;

/**
 * 答える画面 — what the template shows.
 *
 * @param notices message keys of what concerns the whole page
 */
record FormPage(PhoneSurvey survey, UUID nonce, List<Field> fields, List<String> notices) {

    static FormPage of(PhoneSurvey survey, UUID nonce, FilledForm form, List<Problem> problems, List<String> notices) {
        Map<QuestionFacts, Problem> byQuestion =
                problems.stream().collect(Collectors.toMap(Problem::question, Function.identity()));
        return new FormPage(
                survey,
                nonce,
                survey.facts().questions().stream()
                        .map(question -> Field.of(question, form, byQuestion))
                        .toList(),
                notices);
    }

    public List<Field> wrong() {
        return fields.stream().filter(field -> !field.problem.isEmpty()).toList();
    }

    /**
     * 1問
     *
     * @param problem message key, empty when nothing is wrong
     * @param length letters typed into a text
     */
    record Field(String name, QuestionFacts question, List<Choice> choices, String text, int length, String problem) {
        private static Field of(QuestionFacts question, FilledForm form, Map<QuestionFacts, Problem> problems) {
            Problem problem = problems.get(question);
            String text = form.text(question);
            String typed = text.replace("\r\n", "\n");
            return new Field(
                    FilledForm.field(question),
                    question,
                    question.options().stream()
                            .map(option -> new Choice(option.position(), option.text(), form.chose(question, option)))
                            .toList(),
                    text,
                    typed.codePointCount(0, typed.length()),
                    problem == null ? "" : messageKey(problem));
        }

        private static String messageKey(Problem problem) {
            String key = "survey.problem." + problem.kind().name().toLowerCase(Locale.ROOT);
            return problem.kind() == Problem.Kind.REQUIRED
                    ? key + "." + problem.question().kind().wireName()
                    : key;
        }

        public boolean free() {
            return question.kind() == QuestionKind.TEXT;
        }

        public String type() {
            return question.kind() == QuestionKind.SINGLE ? "radio" : "checkbox";
        }

        /** Where a link to the field leads: the first thing that can be filled in. */
        public String anchor() {
            return free() ? name : name + "-1";
        }

        /** IDs of the sentences that belong to the field. */
        public String describedBy() {
            return ((question.hint().isEmpty() ? "" : name + "-hint ") + (problem.isEmpty() ? "" : name + "-problem"))
                    .strip();
        }
    }

    /** 選択肢 */
    record Choice(int number, String text, boolean chosen) {}
}
