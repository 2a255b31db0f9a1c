package org.yoriai.survey;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * 少人数の組 — which groups can be told apart. A group of fewer than 5 cannot; and as the whole is known, what is held back must come
 * to 5 too, or a subtraction would tell it: then the next larger group is held back with it.
 */
final class SmallGroups {
    static final int SMALLEST = 5;

    private SmallGroups() {}

    /** @return the places of the groups that may be told, an empty group among them */
    static Set<Integer> told(List<Integer> sizes) {
        List<Integer> bySize = IntStream.range(0, sizes.size())
                .boxed()
                .filter(place -> sizes.get(place) > 0)
                .sorted(Comparator.comparing(sizes::get))
                .toList();
        Set<Integer> told =
                new HashSet<>(IntStream.range(0, sizes.size()).boxed().toList());
        int heldBack = 0;
        for (int place : bySize) {
            boolean tooFew = sizes.get(place) < SMALLEST;
            boolean tellsTheOthers = heldBack > 0 && heldBack < SMALLEST;
            if (tooFew || tellsTheOthers) {
                told.remove(place);
                heldBack += sizes.get(place);
            }
        }
        return told;
    }
}
