package org.yoriai.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 課題とその根拠 — an issue with the opinions under its theme.
 *
 * @param issue without words while nobody has written any
 */
public record IssueBasis(ProposedIssue issue, List<Opinion> opinions) {
    public IssueBasis {
        opinions = List.copyOf(opinions);
    }

    /** Issues as they were written, then the themes that only opinions name; {@code rest} calls those in no group. */
    public static List<IssueBasis> of(ProposalDraft draft, Collection<Opinion> cited, String rest) {
        Set<String> themes = new LinkedHashSet<>();
        draft.issues().forEach(issue -> themes.add(issue.theme()));
        cited.forEach(opinion -> themes.add(theme(opinion, rest)));
        // what is in no group comes last
        if (draft.issues().stream().noneMatch(issue -> issue.theme().equals(rest)) && themes.remove(rest)) {
            themes.add(rest);
        }
        List<IssueBasis> found = new ArrayList<>();
        themes.forEach(theme -> found.add(new IssueBasis(
                written(draft, theme).orElseGet(() -> new ProposedIssue(theme, "", "")),
                cited.stream()
                        .filter(opinion -> theme(opinion, rest).equals(theme))
                        .toList())));
        return List.copyOf(found);
    }

    /** How many from which source; a source that gave none is missing. */
    public Map<Opinion.Source, Integer> counts() {
        Map<Opinion.Source, Integer> counts = new EnumMap<>(Opinion.Source.class);
        opinions.forEach(opinion -> counts.merge(opinion.source(), 1, Integer::sum));
        return counts;
    }

    /** At how many sessions it was said. */
    public int sessions() {
        return (int) opinions.stream()
                .map(opinion -> opinion.session().id())
                .distinct()
                .count();
    }

    private static String theme(Opinion opinion, String rest) {
        return opinion.theme().isEmpty() ? rest : opinion.theme();
    }

    private static Optional<ProposedIssue> written(ProposalDraft draft, String theme) {
        return draft.issues().stream()
                .filter(issue -> issue.theme().equals(theme))
                .findFirst();
    }
}
