package org.yoriai.survey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.yoriai.survey.QuestionFacts.OptionFacts;

/** 数の区分 — numbers told fall into few ranges of round width, so that they can be tabulated and drawn like options. */
record NumberRanges(long least, long most) {
    private static final int MOST_RANGES = 8;
    private static final long[] ROUND = {1, 2, 5};

    static List<NumberRanges> of(List<Long> sorted) {
        if (sorted.isEmpty()) {
            return List.of();
        }
        List<Long> distinct = sorted.stream().distinct().toList();
        if (distinct.size() <= MOST_RANGES) {
            return distinct.stream()
                    .map(number -> new NumberRanges(number, number))
                    .toList();
        }
        long width = width(distinct.getLast() - distinct.getFirst() + 1);
        long from = Math.floorDiv(distinct.getFirst(), width);
        long to = Math.floorDiv(distinct.getLast(), width);
        return LongStream.rangeClosed(from, to)
                .mapToObj(index -> new NumberRanges(index * width, index * width + width - 1))
                .toList();
    }

    private static long width(long span) {
        for (long ten = 1; ; ten *= 10) {
            for (long round : ROUND) {
                if (round * ten * MOST_RANGES >= span + round * ten) {
                    return round * ten;
                }
            }
        }
    }

    boolean holds(long number) {
        return number >= least && number <= most;
    }

    OptionFacts option() {
        String name = least == most ? Long.toString(least) : least + "–" + most;
        return new OptionFacts(new OptionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))), 1, name);
    }
}
