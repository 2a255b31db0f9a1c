package org.yoriai.survey;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** 集まった回答 — from all ways, each sheet of paper once, with what a person should look at. */
record Gathered(List<Received> counted, int present, List<Doubt> doubts) {
    /** Free texts of fewer letters are alike by chance. */
    private static final int TELLING = 10;

    static Gathered of(List<Received> received, int present) {
        Map<Integer, Answers> sheets = new HashMap<>();
        SortedSet<Integer> differing = new TreeSet<>();
        List<Received> counted = new ArrayList<>();
        received.stream()
                .sorted(Comparator.comparing(Received::at, OffsetDateTime.timeLineOrder()))
                .forEach(one -> {
                    Optional<Answers> first = one.sheet().map(number -> sheets.putIfAbsent(number, one.answers()));
                    if (first.isEmpty()) {
                        counted.add(one);
                    } else if (!same(first.get(), one.answers())) {
                        differing.add(one.sheet().orElseThrow());
                    }
                });
        List<Doubt> doubts = new ArrayList<>();
        differing.forEach(sheet -> doubts.add(new Doubt(Doubt.Kind.SHEET_DIFFERS, sheet)));
        int alike = alike(counted);
        if (alike > 0) {
            doubts.add(new Doubt(Doubt.Kind.ALIKE, alike));
        }
        if (present > 0 && counted.size() > present) {
            doubts.add(new Doubt(Doubt.Kind.MORE_THAN_PRESENT, counted.size() - present));
        }
        return new Gathered(List.copyOf(counted), present, List.copyOf(doubts));
    }

    /** With the doubts that only the questions tell of. */
    Gathered asking(List<QuestionFacts> questions) {
        int same = SameNames.count(questions, counted);
        if (same == 0) {
            return this;
        }
        List<Doubt> all = new ArrayList<>(doubts);
        all.add(new Doubt(Doubt.Kind.SAME_NAME, same));
        return new Gathered(counted, present, List.copyOf(all));
    }

    Coverage coverage() {
        Map<AnswerChannel, Integer> channels = new EnumMap<>(AnswerChannel.class);
        counted.forEach(one -> channels.merge(one.channel(), 1, Integer::sum));
        return Coverage.of(channels, present);
    }

    /** In which order options were ticked says nothing. */
    private static boolean same(Answers one, Answers other) {
        return unordered(one).equals(unordered(other));
    }

    private static Set<List<Object>> unordered(Answers answers) {
        Set<List<Object>> all = new HashSet<>();
        answers.answers()
                .forEach(answer -> all.add(List.of(answer.question(), Set.copyOf(answer.chosen()), answer.text())));
        return all;
    }

    /** @return how many say, in their own words too, exactly what an earlier one said */
    private static int alike(List<Received> counted) {
        Set<Set<List<Object>>> seen = new HashSet<>();
        return (int) counted.stream()
                .filter(one -> one.answers().answers().stream()
                        .anyMatch(answer -> answer.text().length() >= TELLING))
                .filter(one -> !seen.add(unordered(one.answers())))
                .count();
    }
}
