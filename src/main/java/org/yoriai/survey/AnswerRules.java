package org.yoriai.survey;

import java.util.List;
import java.util.stream.Stream;
import org.yoriai.survey.Answers.Answer;

/** 回答の決まり — what a questionnaire takes, whichever way an answer comes. */
public final class AnswerRules {
    /** Longest free text, in letters (code points). */
    public static final int LONGEST_TEXT = 2_000;

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
            TOO_LONG
        }
    }

    /** @return in the order of the questions; empty when the questionnaire takes the answers as they are */
    public static List<Problem> problems(List<QuestionFacts> questions, Answers answers) {
        return questions.stream()
                .flatMap(question -> answers.to(question.id())
                        .map(answer -> problem(question, answer))
                        .orElseGet(() -> question.required() ? Stream.of(Problem.Kind.REQUIRED) : Stream.empty())
                        .map(kind -> new Problem(question, kind)))
                .toList();
    }

    private static Stream<Problem.Kind> problem(QuestionFacts question, Answer answer) {
        if (answer.text().codePointCount(0, answer.text().length()) > LONGEST_TEXT) {
            return Stream.of(Problem.Kind.TOO_LONG);
        }
        boolean text = question.kind() == QuestionKind.TEXT;
        if (text != answer.chosen().isEmpty() || text == answer.text().isEmpty()) {
            return Stream.of(Problem.Kind.NOT_OFFERED);
        }
        if (!answer.chosen().stream().allMatch(question::offers)) {
            return Stream.of(Problem.Kind.NOT_OFFERED);
        }
        return question.kind() == QuestionKind.SINGLE && answer.chosen().size() > 1
                ? Stream.of(Problem.Kind.TOO_MANY)
                : Stream.empty();
    }
}
