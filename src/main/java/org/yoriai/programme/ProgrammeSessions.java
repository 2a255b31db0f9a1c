package org.yoriai.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.MembersOnly;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.shared.Refusal;

/** 実施回を読む */
@Service
@Transactional(readOnly = true)
public class ProgrammeSessions {
    private final SessionRows sessions;
    private final Assignments assignments;
    private final AgendaItems agenda;
    private final ChecklistItems checklist;
    private final EquipmentItems equipment;
    private final People people;

    ProgrammeSessions(
            SessionRows sessions,
            Assignments assignments,
            AgendaItems agenda,
            ChecklistItems checklist,
            EquipmentItems equipment,
            People people) {
        this.sessions = sessions;
        this.assignments = assignments;
        this.agenda = agenda;
        this.checklist = checklist;
        this.equipment = equipment;
        this.people = people;
    }

    /** The sessions that the person may see, by date: all of the contract, or those a field worker is assigned to. */
    @MembersOnly
    public List<SessionSummary> visibleTo(Person person) {
        var rows = person.role() == Role.FIELD
                ? sessions.findByIdInOrderByHeldOnAscStartsAsc(rolesOf(person.id()).keySet().stream()
                        .map(ProgrammeSessionId::value)
                        .toList())
                : sessions.findAllByOrderByHeldOnAscStartsAsc();
        return rows.stream().map(ProgrammeSession::summary).toList();
    }

    /** All of the contract, by date: for what both sides see alike. */
    @BothSides
    public List<SessionSummary> all() {
        return sessions.findAllByOrderByHeldOnAscStartsAsc().stream()
                .map(ProgrammeSession::summary)
                .toList();
    }

    /** What a person does at which session. */
    @MembersOnly
    public Map<ProgrammeSessionId, FieldRole> rolesOf(AccountId account) {
        return assignments.findByAccountId(account.value()).stream()
                .collect(Collectors.toUnmodifiableMap(
                        assignment -> new ProgrammeSessionId(assignment.sessionId()),
                        Assignment::role,
                        (first, _) -> first));
    }

    /** Whether the contract in force has such a session; tells nothing else of it. */
    @MembersOnly
    public boolean exists(ProgrammeSessionId id) {
        return sessions.existsById(id.value());
    }

    /** @throws Refusal {@code session-unknown} */
    @MayReadSession
    public SessionPlan plan(ProgrammeSessionId session) {
        ProgrammeSession row = sessions.findById(session.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "session-unknown"));
        Map<AccountId, String> names = people.names();
        return new SessionPlan(
                row.summary(),
                new SessionPlan.Revision(
                        row.planVersion(),
                        row.lastChange()
                                .map(change -> new SessionPlan.Change(
                                        change.getKey(), names.getOrDefault(change.getKey(), ""), change.getValue()))),
                row.goal(),
                row.venueId(),
                row.venueFacts(),
                assignments.findBySessionId(session.value()).stream()
                        .sorted(Comparator.comparing(Assignment::role))
                        .map(assignment -> new SessionPlan.Worker(
                                assignment.account(), assignment.role(), names.getOrDefault(assignment.account(), "")))
                        .toList(),
                agenda.findBySessionIdAndRemovedFalseOrderByPosition(session.value()).stream()
                        .map(AgendaItem::facts)
                        .toList(),
                checklist.findBySessionIdOrderByPosition(session.value()).stream()
                        .map(ChecklistItem::facts)
                        .toList(),
                equipment.findBySessionIdAndRemovedFalseOrderByPosition(session.value()).stream()
                        .map(EquipmentItem::facts)
                        .toList());
    }

    /** The IDs by which acts may name the session's items, those taken off since a tablet left included, and who works at it; no more than three short queries. */
    @MayReadSession
    public SessionKeys keys(ProgrammeSessionId session) {
        return new SessionKeys(
                Set.copyOf(agenda.idsBySession(session.value())),
                Set.copyOf(checklist.idsBySession(session.value())),
                Set.copyOf(equipment.idsBySession(session.value())),
                assignments.findBySessionId(session.value()).stream()
                        .sorted(Comparator.comparing(Assignment::role))
                        .map(Assignment::account)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
