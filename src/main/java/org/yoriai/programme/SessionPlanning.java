package org.yoriai.programme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;

/** 実施回を計画する — both sides plan; who takes the last step is the ward alone. Every step stands in the audit trail. */
@Service
@Transactional
public class SessionPlanning {
    private final SessionRows sessions;
    private final Assignments assignments;
    private final Venues venues;
    private final SessionContents contents;
    private final ProgrammeSessions plans;
    private final Contracts contracts;
    private final List<StateCondition> conditions;
    private final PlanGate gate;
    private final ApplicationEventPublisher events;

    SessionPlanning(
            SessionRows sessions,
            Assignments assignments,
            Venues venues,
            SessionContents contents,
            ProgrammeSessions plans,
            Contracts contracts,
            List<StateCondition> conditions,
            PlanGate gate,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.assignments = assignments;
        this.venues = venues;
        this.contents = contents;
        this.plans = plans;
        this.contracts = contracts;
        this.conditions = List.copyOf(conditions);
        this.gate = gate;
        this.events = events;
    }

    /**
     * A new session with the agenda, checklist and equipment of its kind, under the next free number.
     *
     * @throws Refusal {@code outside-window}, {@code venue-unknown}
     */
    @BothSides
    public ProgrammeSessionId plan(ProgrammeKind kind, SessionDraft draft, Person by) {
        contracts.current().terms(kind).requireInWindow(draft.day());
        UUID id = UUID.randomUUID();
        Venue venue = venue(draft.venue());
        int number = sessions.highestNumber(kind).orElse(0) + 1;
        sessions.save(new ProgrammeSession(
                id, kind, number, draft.title(), draft.goal(), draft.day(), draft.starts(), draft.ends(), venue));
        contents.fill(id, kind, venue.facts().network(), _ -> UUID.randomUUID());
        assign(id, draft);
        return gate.tell(id, "session.planned", kind.wireName() + " " + number, by);
    }

    /**
     * Another day, venue, title, goal or other people; every due day follows.
     *
     * @param seen the number of the revision from which the draft was made
     * @throws PlanOutdated when somebody else changed the plan since; see {@link PlanMerge}
     * @throws Refusal {@code session-over} once it was held, {@code plan-locked} where an agreement holds what would change,
     *     {@code outside-window}, {@code venue-unknown}
     */
    @BothSides
    public void change(ProgrammeSessionId session, SessionDraft draft, int seen, Person by) {
        ProgrammeSession row = gate.open(session, seen);
        SessionDraft before = plans.plan(session).draft();
        Set<PlanField> fields = PlanField.differing(before, draft);
        if (fields.isEmpty()) {
            return;
        }
        gate.requireFree(
                session,
                fields.stream().flatMap(field -> field.part().stream()).collect(Collectors.toUnmodifiableSet()));
        if (fields.contains(PlanField.DAY)) {
            contracts.current().terms(row.summary().kind()).requireInWindow(draft.day());
        }
        Venue venue = venue(draft.venue());
        row.change(draft, venue);
        if (fields.contains(PlanField.VENUE)) {
            contents.bringRouter(session.value(), venue.facts().network());
        }
        if (fields.contains(PlanField.WORKERS)) {
            assignments.deleteBySessionId(session.value());
            assignments.flush();
            assign(session.value(), draft);
        }
        String what = fields.stream().map(PlanField::wireName).collect(Collectors.joining(" "));
        String moved = fields.contains(PlanField.DAY) ? ": " + before.day() + " > " + draft.day() : "";
        gate.changed(row, "session.changed", what + moved, by);
        if (fields.contains(PlanField.DAY)) {
            events.publishEvent(new SessionMoved(ContractScope.required(), session, before.day(), draft.day()));
        }
    }

    /** Which agreement holds which part of the session's plan. */
    @MayReadSession
    @Transactional(readOnly = true)
    public Map<PlanPart, Integer> held(ProgrammeSessionId session) {
        return gate.held(session);
    }

    /** What keeps a session from its next state; keys of {@code condition.…}. */
    @MayReadSession
    @Transactional(readOnly = true)
    public List<String> unmet(ProgrammeSessionId session) {
        return missing(plans.plan(session)).stream().map(MissingCondition::key).toList();
    }

    /** What keeps a session, as its plan was read, from its next state, and where each is mended. */
    @PreAuthorize("@sessionAccess.mayRead(#plan.id())")
    @Transactional(readOnly = true)
    public List<MissingCondition> missing(SessionPlan plan) {
        return plan.summary().state().next().map(next -> missing(plan, next)).orElse(List.of());
    }

    /**
     * On to the next state.
     *
     * @throws Refusal {@code state-not-ready} while a condition is not met, {@code ward-only} when the ward has to say so
     */
    @BothSides
    public void advance(ProgrammeSessionId session, Person by) {
        ProgrammeSession row = gate.hold(session);
        SessionPlan plan = plans.plan(session);
        SessionState next =
                plan.summary().state().next().orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "session-over"));
        // 仕様書 5: 履行確認 is the ward's
        if (next == SessionState.ACCEPTED && by.role() != Role.WARD) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "ward-only");
        }
        if (!missing(plan, next).isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "state-not-ready");
        }
        row.advanceTo(next);
        gate.tell(session.value(), "session.advanced", next.name(), by);
    }

    private List<MissingCondition> missing(SessionPlan plan, SessionState next) {
        return conditions.stream()
                .flatMap(condition -> condition.unmet(plan, next).stream()
                        .map(key -> new MissingCondition(key, condition.mendedIn(key))))
                .toList();
    }

    private Venue venue(UUID id) {
        return venues.findById(id).orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "venue-unknown"));
    }

    private void assign(UUID session, SessionDraft draft) {
        draft.workers()
                .forEach((account, role) ->
                        assignments.save(new Assignment(UUID.randomUUID(), session, account.value(), role)));
    }
}
