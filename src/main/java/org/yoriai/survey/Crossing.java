package org.yoriai.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yoriai.survey.QuestionFacts.OptionFacts;

/**
 * クロス集計 — what those who chose one thing said of another. Small groups are not broken down ({@link SmallGroups}): in a
 * small hall their members could be told.
 */
record Crossing(QuestionFacts by, QuestionFacts of, List<Group> rows) {
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
        List<List<Received>> groups = by.options().stream()
                .map(option -> chose(by, option, gathered.counted()))
                .toList();
        Set<Integer> told = SmallGroups.told(groups.stream().map(List::size).toList());
        return new Crossing(
                by,
                of,
                IntStream.range(0, groups.size())
                        .mapToObj(place -> new Group(
                                by.options().get(place),
                                told.contains(place) ? Optional.of(counts(of, groups.get(place))) : Optional.empty()))
                        .toList());
    }

    private static List<Integer> counts(QuestionFacts of, List<Received> group) {
        return of.options().stream()
                .map(option -> chose(of, option, group).size())
                .toList();
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
