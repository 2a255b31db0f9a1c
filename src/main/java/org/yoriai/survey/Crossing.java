package org.yoriai.survey;

import java.util.List;
import java.util.Optional;
import org.yoriai.survey.QuestionFacts.OptionFacts;

/**
 * クロス集計 — what those who chose one thing said of another. A group of fewer than 5 is not broken down: in a small hall its
 * members could be told.
 */
record Crossing(QuestionFacts by, QuestionFacts of, List<Group> rows) {
    static final int SMALLEST = 5;

    /** @param counts by option of the other question, empty for a group that is too small */
    record Group(OptionFacts option, Optional<List<Integer>> counts) {}

    /** Every single choice by the first one, which tells the groups apart. */
    static List<Crossing> all(List<QuestionFacts> questions, Gathered gathered) {
        return questions.stream()
                .filter(question ->
                        question.kind().chooses() && !question.kind().several())
                .findFirst()
                .map(by -> questions.stream()
                        .filter(of -> of.kind().chooses() && !of.id().equals(by.id()))
                        .map(of -> of(by, of, gathered))
                        .toList())
                .orElse(List.of());
    }

    static Crossing of(QuestionFacts by, QuestionFacts of, Gathered gathered) {
        return new Crossing(
                by,
                of,
                by.options().stream()
                        .map(option -> new Group(
                                option,
                                Optional.of(chose(by, option, gathered.counted()))
                                        .filter(group -> group.size() >= SMALLEST)
                                        .map(group -> of.options().stream()
                                                .map(other ->
                                                        chose(of, other, group).size())
                                                .toList())))
                        .toList());
    }

    private static List<Received> chose(QuestionFacts question, OptionFacts option, List<Received> among) {
        return among.stream()
                .filter(one -> one.answers()
                        .to(question.id())
                        .filter(answer -> answer.chosen().contains(option.id()))
                        .isPresent())
                .toList();
    }
}
