package org.yoriai.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yoriai.survey.Answers.Answer;
import org.yoriai.survey.Results.Figures;
import org.yoriai.survey.Results.OptionCount;
import org.yoriai.survey.Results.QuestionResult;
import org.yoriai.survey.Results.Voice;

/** 集計 — counts answers; knows nothing of databases or screens. */
final class Tally {
    private Tally() {}

    /** 1問への答えと、その回答 */
    private record Given(Received from, Answer answer) {}

    static Results of(List<QuestionFacts> questions, Gathered gathered) {
        return new Results(
                gathered.coverage(),
                questions.stream()
                        .map(question -> count(question, gathered.counted()))
                        .toList(),
                gathered.doubts());
    }

    private static QuestionResult count(QuestionFacts question, List<Received> received) {
        List<Given> given = received.stream()
                .flatMap(one -> one.answers().to(question.id()).map(answer -> new Given(one, answer)).stream())
                .toList();
        if (question.kind() == QuestionKind.NUMBER) {
            return numbers(question, given);
        }
        return new QuestionResult(
                question,
                given.size(),
                question.options().stream()
                        .map(option -> new OptionCount(
                                option,
                                count(chose(given, option)),
                                count(chose(given, option).filter(Tally::onPaper))))
                        .toList(),
                given.stream()
                        .filter(one -> !one.answer().text().isEmpty())
                        .map(Tally::voice)
                        .toList(),
                Optional.empty());
    }

    private static QuestionResult numbers(QuestionFacts question, List<Given> given) {
        List<Given> told = given.stream()
                .filter(one -> AnswerRules.number(one.answer().text()).isPresent())
                .toList();
        List<Long> numbers = told.stream().map(Tally::number).sorted().toList();
        return new QuestionResult(
                question,
                told.size(),
                NumberRanges.of(numbers).stream()
                        .map(range -> new OptionCount(
                                range.option(),
                                count(told.stream().filter(one -> range.holds(number(one)))),
                                count(told.stream()
                                        .filter(one -> range.holds(number(one)))
                                        .filter(Tally::onPaper))))
                        .toList(),
                List.of(),
                figures(numbers));
    }

    private static Optional<Figures> figures(List<Long> sorted) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
        double mean = sorted.stream().mapToLong(Long::longValue).average().orElseThrow();
        return Optional.of(new Figures(sorted.getFirst(), sorted.getLast(), mean, median));
    }

    private static Stream<Given> chose(List<Given> given, QuestionFacts.OptionFacts option) {
        return given.stream().filter(one -> one.answer().chosen().contains(option.id()));
    }

    private static boolean onPaper(Given one) {
        return one.from().channel() == AnswerChannel.PAPER;
    }

    private static long number(Given one) {
        return AnswerRules.number(one.answer().text()).orElseThrow();
    }

    private static Voice voice(Given one) {
        return new Voice(one.from().id(), one.answer().text(), one.from().channel());
    }

    private static int count(Stream<Given> given) {
        return Math.toIntExact(given.count());
    }
}
