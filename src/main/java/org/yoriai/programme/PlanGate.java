package org.yoriai.programme;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/**
 * 計画の入口 — every change of a session's plan passes here: one after the other, upon the state that the person saw, and never
 * past an agreement by mistake.
 */
@Component
class PlanGate {
    private final SessionRows sessions;
    private final EntityManager entities;
    // asked for late: the module of agreements builds upon this one
    private final ObjectProvider<PlanLocks> locks;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanGate(
            SessionRows sessions,
            EntityManager entities,
            ObjectProvider<PlanLocks> locks,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.entities = entities;
        this.locks = locks;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The row, held until commit.
     *
     * @throws Refusal {@code session-unknown}, {@code session-over} once it was held
     */
    ProgrammeSession open(ProgrammeSessionId session) {
        ProgrammeSession row = hold(session);
        if (row.summary().state().compareTo(SessionState.HELD) >= 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, "session-over");
        }
        return row;
    }

    /**
     * The row, held until commit, in the state that the person saw.
     *
     * @throws PlanOutdated when somebody else changed the plan since
     * @throws Refusal {@code session-unknown}, {@code session-over}
     */
    ProgrammeSession open(ProgrammeSessionId session, int seen) {
        ProgrammeSession row = open(session);
        if (row.planVersion() != seen) {
            throw new PlanOutdated();
        }
        return row;
    }

    /**
     * As {@link #open(ProgrammeSessionId, int)}, for a change of one part.
     *
     * @throws Refusal {@code plan-locked} too
     */
    ProgrammeSession open(ProgrammeSessionId session, int seen, PlanPart part) {
        ProgrammeSession row = open(session, seen);
        requireFree(session, Set.of(part));
        return row;
    }

    /** In whatever state it is. */
    ProgrammeSession hold(ProgrammeSessionId session) {
        ProgrammeSession row = sessions.findById(session.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "session-unknown"));
        sessions.flush();
        // read anew under the lock: the transaction may have met the row before it had the lock
        entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }

    /** @throws Refusal {@code plan-locked} naming the agreement that holds one of the parts */
    void requireFree(ProgrammeSessionId session, Set<PlanPart> parts) {
        if (parts.isEmpty()) {
            return;
        }
        Map<PlanPart, Integer> held = held(session);
        Optional<Integer> agreement =
                parts.stream().filter(held::containsKey).map(held::get).findFirst();
        if (agreement.isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "plan-locked", agreement.get());
        }
    }

    /** Which agreement holds which part. */
    Map<PlanPart, Integer> held(ProgrammeSessionId session) {
        return locks.stream()
                .flatMap(source -> source.of(session).entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
    }

    /** The plan is another one now: whoever still sees the old one is told before saving. */
    void changed(ProgrammeSession row, String action, String detail, Person by) {
        row.planChanged(by.id(), OffsetDateTime.now(clock));
        tell(row.getId(), action, detail, by);
    }

    ProgrammeSessionId tell(UUID session, String action, String detail, Person by) {
        ProgrammeSessionId id = new ProgrammeSessionId(session);
        audit.record(by.id().toString(), action, id.toString(), detail);
        events.publishEvent(new SessionChanged(ContractScope.required(), id));
        return id;
    }
}
