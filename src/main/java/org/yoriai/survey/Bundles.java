package org.yoriai.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * 束 — the smallest parts of a whole that may be told. Parts of fewer than {@link SmallGroups#SMALLEST} are put together with what
 * they have most in common with, until each bundle holds as many, and only what is made of whole bundles is told. Whichever of
 * the figures told are subtracted from each other, what remains is made of whole bundles too: nobody, or at least as many.
 */
final class Bundles {
    private final List<Part> parts;
    private final List<Set<Integer>> bundles;

    /**
     * 部分
     *
     * @param labels by what parts are alike, from the coarsest to the finest; always the same number
     */
    record Part(int size, List<String> labels) {}

    private Bundles(List<Part> parts, List<Set<Integer>> bundles) {
        this.parts = parts;
        this.bundles = bundles;
    }

    static Bundles of(List<Part> parts) {
        List<Set<Integer>> bundles = new ArrayList<>();
        IntStream.range(0, parts.size())
                .filter(place -> parts.get(place).size() > 0)
                .forEach(place -> bundles.add(Set.of(place)));
        Bundles made = new Bundles(parts, bundles);
        made.putTogether();
        return made;
    }

    /** @param group places of parts */
    boolean tells(Set<Integer> group) {
        return bundles.stream()
                .allMatch(bundle -> group.stream().noneMatch(bundle::contains)
                        || group.containsAll(bundle) && size(bundle) >= SmallGroups.SMALLEST);
    }

    private void putTogether() {
        Optional<Set<Integer>> small = tooSmall();
        while (small.isPresent() && bundles.size() > 1) {
            Set<Integer> one = small.get();
            bundles.remove(one);
            Set<Integer> partner = bundles.stream()
                    .max(Comparator.<Set<Integer>>comparingLong(other -> inCommon(one, other))
                            .thenComparing(this::size, Comparator.reverseOrder()))
                    .orElseThrow();
            bundles.remove(partner);
            Set<Integer> both = new HashSet<>(one);
            both.addAll(partner);
            bundles.add(both);
            small = tooSmall();
        }
    }

    private Optional<Set<Integer>> tooSmall() {
        return bundles.stream()
                .filter(bundle -> size(bundle) < SmallGroups.SMALLEST)
                .findFirst();
    }

    private int size(Set<Integer> bundle) {
        return bundle.stream().mapToInt(place -> parts.get(place).size()).sum();
    }

    private long inCommon(Set<Integer> one, Set<Integer> other) {
        return one.stream()
                .flatMapToLong(
                        place -> other.stream().mapToLong(beside -> inCommon(parts.get(place), parts.get(beside))))
                .max()
                .orElse(0);
    }

    private static long inCommon(Part one, Part other) {
        return IntStream.range(0, one.labels().size())
                .filter(place ->
                        Objects.equals(one.labels().get(place), other.labels().get(place)))
                .count();
    }
}
