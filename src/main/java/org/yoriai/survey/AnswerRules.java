package org.yoriai.survey;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yoriai.survey.Answers.Answer;

/** 回答の決まり — what a questionnaire takes, whichever way an answer comes. */
public final class AnswerRules {
    /** Longest free text, in letters (code points). */
    public static final int LONGEST_TEXT = 2_000;

    /** Longest text of one line, and of what stands beside 「その他」. */
    public static final int LONGEST_LINE = 200;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    private AnswerRules() {}

    /** 直すところ — what is wrong with the answer to one question. */
    public record Problem(QuestionFacts question, Kind kind) {
        /** 直すところの種類 */
        public enum Kind {
            /** 答えがない */
            REQUIRED,
            /** 1つだけ選ぶところで、2つ以上 */
            TOO_MANY,
            /** 選択肢にない */
            NOT_OFFERED,
            /** 長すぎる */
            TOO_LONG,
            /** 数ではない */
            NO_NUMBER,
            /** 範囲の外の数 */
            OUT_OF_BOUNDS
        }
    }

    /** The most letters that can be written at the question. */
    public static int longest(QuestionFacts question) {
        return question.kind() == QuestionKind.TEXT ? LONGEST_TEXT : LONGEST_LINE;
    }

    /** @return the number that an answer to {@link QuestionKind#NUMBER} tells */
    static Optional<Long> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** What is wrong with answers to a whole questionnaire: only what is asked of this person is looked at. */
    public static List<Problem> problems(Questionnaire questionnaire, Answers answers) {
        return problems(
                questionnaire.shown(answers).stream()
                        .flatMap(section -> section.questions().stream())
                        .toList(),
                answers);
    }

    /** @return in the order of the questions; empty when the questions take the answers as they are */
    public static List<Problem> problems(List<QuestionFacts> questions, Answers answers) {
        return questions.stream()
                .flatMap(question -> answers.to(question.id())
                        .map(answer -> problem(question, answer))
                        .orElseGet(() -> question.required() ? Stream.of(Problem.Kind.REQUIRED) : Stream.empty())
                        .map(kind -> new Problem(question, kind)))
                .toList();
    }

    private static Stream<Problem.Kind> problem(QuestionFacts question, Answer answer) {
        if (answer.text().codePointCount(0, answer.text().length()) > longest(question)) {
            return Stream.of(Problem.Kind.TOO_LONG);
        }
        return question.kind().chooses() ? choice(question, answer) : writing(question, answer);
    }

    private static Stream<Problem.Kind> choice(QuestionFacts question, Answer answer) {
        boolean beside = answer.chosen().stream().anyMatch(question::isOpen);
        if (answer.chosen().isEmpty()
                || !answer.chosen().stream().allMatch(question::offers)
                || !answer.text().isEmpty() && !beside) {
            return Stream.of(Problem.Kind.NOT_OFFERED);
        }
        return !question.kind().several() && answer.chosen().size() > 1
                ? Stream.of(Problem.Kind.TOO_MANY)
                : Stream.empty();
    }

    private static Stream<Problem.Kind> writing(QuestionFacts question, Answer answer) {
        if (!answer.chosen().isEmpty()
                || question.kind() == QuestionKind.LINE && answer.text().contains("\n")) {
            return Stream.of(Problem.Kind.NOT_OFFERED);
        }
        if (question.kind() != QuestionKind.NUMBER) {
            return Stream.empty();
        }
        return number(answer.text())
                .map(number -> question.bounds().hold(number)
                        ? Stream.<Problem.Kind>empty()
                        : Stream.of(Problem.Kind.OUT_OF_BOUNDS))
                .orElseGet(() -> Stream.of(Problem.Kind.NO_NUMBER));
    }
}
