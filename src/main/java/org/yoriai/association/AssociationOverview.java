package org.yoriai.association;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionSummary;

/** 町会・自治会の一覧 — what each took part in, whether it was visited, and what still waits; nobody's name. */
@Service
@BothSides
@Transactional(readOnly = true)
public class AssociationOverview {
    private final Associations associations;
    private final Attendances attendances;
    private final VisitedAssociations visited;
    private final VisitRows choices;
    private final FollowUpRows followUps;
    private final ProgrammeSessions sessions;

    AssociationOverview(
            Associations associations,
            Attendances attendances,
            VisitedAssociations visited,
            VisitRows choices,
            FollowUpRows followUps,
            ProgrammeSessions sessions) {
        this.associations = associations;
        this.attendances = attendances;
        this.visited = visited;
        this.choices = choices;
        this.followUps = followUps;
        this.sessions = sessions;
    }

    /** By name; a fixed number of queries, however many there are. */
    public List<AssociationLine> all() {
        List<Association> rows = associations.findAllByOrderByNameAsc();
        List<SessionSummary> all = sessions.all();
        Map<AssociationId, List<AssociationLine.Attended>> attended = attendances.of(all, rows);
        Map<AssociationId, List<SessionSummary>> visits = visits(all);
        Set<AssociationId> candidates = choices.findAll().stream()
                .map(VisitChoice::facts)
                .filter(choice -> choice.session().isEmpty())
                .map(VisitFacts::association)
                .collect(Collectors.toSet());
        Map<AssociationId, Integer> open = followUps.countByAssociation(FollowUpState.WAITING).stream()
                .collect(Collectors.toMap(
                        count -> new AssociationId(count.getAssociation()),
                        count -> Math.toIntExact(count.getNumber())));
        return rows.stream()
                .map(row -> {
                    AssociationId id = new AssociationId(row.getId());
                    return new AssociationLine(
                            id,
                            row.name(),
                            attended.getOrDefault(id, List.of()),
                            visits.getOrDefault(id, List.of()),
                            candidates.contains(id),
                            open.getOrDefault(id, 0));
                })
                .toList();
    }

    /** Names by ID, by name: for a choice. */
    public List<Name> names() {
        return associations.findAllByOrderByNameAsc().stream()
                .map(row -> new Name(new AssociationId(row.getId()), row.name()))
                .toList();
    }

    /** 町会・自治会の名前 */
    public record Name(AssociationId id, String name) {}

    private Map<AssociationId, List<SessionSummary>> visits(List<SessionSummary> all) {
        Map<ProgrammeSessionId, AssociationId> known = visited.all();
        Map<AssociationId, List<SessionSummary>> visits = new HashMap<>();
        all.forEach(session -> Optional.ofNullable(known.get(session.id()))
                .ifPresent(association -> visits.computeIfAbsent(association, _ -> new ArrayList<>())
                        .add(session)));
        return visits;
    }
}
