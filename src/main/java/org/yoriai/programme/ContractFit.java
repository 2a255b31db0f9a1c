package org.yoriai.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.Refusal;

/** 決まりと実施回の照らし合わせ — which standing sessions another window would leave outside. */
record ContractFit(List<SessionSummary> standing) {
    private static final int MOST_NAMED = 5;

    /** @throws Refusal {@code window-leaves-out}, {@code performance-leaves-out}, each with the sessions named */
    void require(ContractFacts facts) {
        facts.programmes()
                .forEach(terms -> refuse(
                        "window-leaves-out",
                        terms.kind().clause() + "ア", // 仕様書 4 各ア
                        session -> session.kind() == terms.kind()
                                && (session.day().isBefore(terms.windowFrom())
                                        || session.day().isAfter(terms.windowUntil()))));
        LocalDate last = facts.performanceUntil();
        refuse("performance-leaves-out", "3", session -> session.day().isAfter(last)); // 仕様書 3
    }

    private void refuse(String code, String clause, Predicate<SessionSummary> outside) {
        List<SessionSummary> left = standing.stream().filter(outside).toList();
        if (!left.isEmpty()) {
            String names = left.stream()
                    .limit(MOST_NAMED)
                    .map(session -> EraDate.of(session.day()) + "「" + session.title() + "」")
                    .collect(Collectors.joining("、"));
            throw new Refusal(
                    Refusal.Kind.CONFLICT, code, clause, left.size(), names + (left.size() > MOST_NAMED ? " …" : ""));
        }
    }
}
