package org.yoriai.bench;

import java.util.List;

/** What the benchmarks say to {@code bin/bench}: a line for each figure. */
final class Bench {
    private Bench() {}

    static void tell(String name, long figure) {
        System.out.println("BENCH " + name + " " + figure);
    }

    static void tell(String name, double figure) {
        System.out.printf("BENCH %s %.1f%n", name, figure);
    }

    /** @param percent of the figures lie at or below the result */
    static double percentile(List<Double> figures, int percent) {
        List<Double> sorted = figures.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
