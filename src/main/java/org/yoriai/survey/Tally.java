package org.yoriai.survey;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yoriai.survey.Answers.Answer;
import org.yoriai.survey.Results.OptionCount;
import org.yoriai.survey.Results.QuestionResult;

/** 集計 — counts answers; knows nothing of databases or screens. */
final class Tally {
    private Tally() {}

    /** 受け付けた1件 */
    record Received(AnswerChannel channel, Answers answers) {}

    /** @param received in the order in which they came */
    static Results of(List<QuestionFacts> questions, List<Received> received) {
        Map<AnswerChannel, Integer> channels = new EnumMap<>(AnswerChannel.class);
        received.forEach(one -> channels.merge(one.channel(), 1, Integer::sum));
        return new Results(
                Coverage.of(channels),
                questions.stream().map(question -> count(question, received)).toList());
    }

    private static QuestionResult count(QuestionFacts question, List<Received> received) {
        List<Answer> answers = received.stream()
                .flatMap(one -> one.answers().to(question.id()).stream())
                .toList();
        return new QuestionResult(
                question,
                answers.size(),
                question.options().stream()
                        .map(option -> new OptionCount(
                                option,
                                Math.toIntExact(answers.stream()
                                        .filter(answer -> answer.chosen().contains(option.id()))
                                        .count())))
                        .toList(),
                answers.stream()
                        .map(Answer::text)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
