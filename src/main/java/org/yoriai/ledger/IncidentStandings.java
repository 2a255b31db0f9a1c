package org.yoriai.ledger;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.kit.CheckoutStop;

/** How far each incident of the contract has come; while one of them stops it, no kit is taken out. */
@Component
class IncidentStandings implements CheckoutStop {
    private final IncidentEntries entries;

    IncidentStandings(IncidentEntries entries) {
        this.entries = entries;
    }

    /** Nothing sealed is opened for it. */
    record Known(IncidentId id, int number, IncidentKind kind, OffsetDateTime begunAt, IncidentStanding standing) {}

    /** By number. */
    @Transactional(readOnly = true)
    public List<Known> all() {
        Map<IncidentId, List<IncidentEntries.Line>> each = entries.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> new IncidentId(line.incident()), LinkedHashMap::new, Collectors.toList()));
        return each.entrySet().stream()
                .map(one -> known(one.getKey(), one.getValue()))
                .toList();
    }

    private static Known known(IncidentId id, List<IncidentEntries.Line> lines) {
        IncidentEntries.Line first = lines.getFirst();
        return new Known(
                id,
                first.number(),
                first.kind(),
                first.begunAt(),
                IncidentStanding.of(
                        first.drill(),
                        lines.stream().map(IncidentEntries.Line::step).toList()));
    }

    IncidentStanding of(IncidentId id) {
        return all().stream()
                .filter(known -> known.id().equals(id))
                .map(Known::standing)
                .findFirst()
                .orElseThrow();
    }

    /** A drill stops nothing. */
    @Override
    @Transactional(readOnly = true)
    public boolean inForce() {
        return all().stream().map(Known::standing).anyMatch(standing -> standing.stopping() && !standing.drill());
    }
}
