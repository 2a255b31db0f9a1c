package org.yoriai.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.MembersOnly;

/** 計画の不足 — what the plans of many sessions still lack before they go on; four queries, however many there are. */
@Service
@MembersOnly
@Transactional(readOnly = true)
public class PlanGaps {
    private final SessionRows sessions;
    private final Assignments assignments;
    private final AgendaItems agenda;
    private final EquipmentItems equipment;
    private final PlanConditions conditions;

    PlanGaps(
            SessionRows sessions,
            Assignments assignments,
            AgendaItems agenda,
            EquipmentItems equipment,
            PlanConditions conditions) {
        this.sessions = sessions;
        this.assignments = assignments;
        this.agenda = agenda;
        this.equipment = equipment;
        this.conditions = conditions;
    }

    /** Keys of {@code condition.…} by session; only those whose plan is still in the making stand in the answer. */
    public Map<ProgrammeSessionId, List<String>> of(Collection<SessionSummary> shown) {
        List<UUID> inTheMaking = shown.stream()
                .filter(session -> session.state().compareTo(SessionState.READY) < 0)
                .map(session -> session.id().value())
                .toList();
        if (inTheMaking.isEmpty()) {
            return Map.of();
        }
        var items = by(agenda.findBySessionIdInAndRemovedFalse(inTheMaking), AgendaItem::sessionId);
        var pieces = by(equipment.findBySessionIdInAndRemovedFalse(inTheMaking), EquipmentItem::sessionId);
        var people = by(assignments.findBySessionIdIn(inTheMaking), Assignment::sessionId);
        return sessions.findByIdInOrderByHeldOnAscStartsAsc(inTheMaking).stream()
                .map(row -> plan(
                        row,
                        people.getOrDefault(row.getId(), List.of()),
                        items.getOrDefault(row.getId(), List.of()),
                        pieces.getOrDefault(row.getId(), List.of())))
                .collect(Collectors.toUnmodifiableMap(SessionPlan::id, this::unmet));
    }

    private List<String> unmet(SessionPlan plan) {
        return conditions.unmet(plan, plan.summary().state().next().orElseThrow());
    }

    private static SessionPlan plan(
            ProgrammeSession row, List<Assignment> people, List<AgendaItem> items, List<EquipmentItem> pieces) {
        return new SessionPlan(
                row.summary(),
                new SessionPlan.Revision(row.planVersion(), Optional.empty()),
                row.goal(),
                row.venueId(),
                row.venueFacts(),
                // that somebody is assigned is enough; no name is read
                people.stream()
                        .map(one -> new SessionPlan.Worker(one.account(), one.role(), ""))
                        .toList(),
                items.stream().map(AgendaItem::facts).toList(),
                List.of(),
                pieces.stream().map(EquipmentItem::facts).toList());
    }

    private static <T> Map<UUID, List<T>> by(List<T> rows, Function<T, UUID> session) {
        return rows.stream().collect(Collectors.groupingBy(session));
    }
}
