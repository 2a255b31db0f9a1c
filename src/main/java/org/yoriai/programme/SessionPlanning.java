package org.yoriai.programme;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

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
    private final Audit audit;
    private final ApplicationEventPublisher events;

    SessionPlanning(
            SessionRows sessions,
            Assignments assignments,
            Venues venues,
            SessionContents contents,
            ProgrammeSessions plans,
            Contracts contracts,
            List<StateCondition> conditions,
            Audit audit,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.assignments = assignments;
        this.venues = venues;
        this.contents = contents;
        this.plans = plans;
        this.contracts = contracts;
        this.conditions = List.copyOf(conditions);
        this.audit = audit;
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
        return tell(id, "session.planned", kind.wireName() + " " + number, by);
    }

    /**
     * Another day, venue, title, goal or other people; every due day follows.
     *
     * @throws Refusal {@code session-over} once it was held, {@code outside-window}, {@code venue-unknown}
     */
    @BothSides
    public void change(ProgrammeSessionId session, SessionDraft draft, Person by) {
        ProgrammeSession row = row(session);
        if (row.summary().state().compareTo(SessionState.HELD) >= 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, "session-over");
        }
        contracts.current().terms(row.summary().kind()).requireInWindow(draft.day());
        String moved =
                row.summary().day().equals(draft.day()) ? "" : row.summary().day() + " > " + draft.day();
        row.change(draft, venue(draft.venue()));
        assignments.deleteBySessionId(session.value());
        assignments.flush();
        assign(session.value(), draft);
        tell(session.value(), "session.changed", moved, by);
    }

    /** What keeps a session from its next state; keys of {@code condition.…}. */
    @MayReadSession
    @Transactional(readOnly = true)
    public List<String> unmet(ProgrammeSessionId session) {
        SessionPlan plan = plans.plan(session);
        return plan.summary().state().next().map(next -> unmet(plan, next)).orElse(List.of());
    }

    /**
     * On to the next state.
     *
     * @throws Refusal {@code state-not-ready} while a condition is not met, {@code ward-only} when the ward has to say so
     */
    @BothSides
    public void advance(ProgrammeSessionId session, Person by) {
        SessionPlan plan = plans.plan(session);
        SessionState next =
                plan.summary().state().next().orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "session-over"));
        // 仕様書 5: 履行確認 is the ward's
        if (next == SessionState.ACCEPTED && by.role() != Role.WARD) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "ward-only");
        }
        if (!unmet(plan, next).isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "state-not-ready");
        }
        row(session).advanceTo(next);
        tell(session.value(), "session.advanced", next.name(), by);
    }

    private List<String> unmet(SessionPlan plan, SessionState next) {
        return conditions.stream()
                .flatMap(condition -> condition.unmet(plan, next).stream())
                .toList();
    }

    private ProgrammeSession row(ProgrammeSessionId session) {
        return sessions.findById(session.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "session-unknown"));
    }

    private Venue venue(UUID id) {
        return venues.findById(id).orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "venue-unknown"));
    }

    private void assign(UUID session, SessionDraft draft) {
        draft.workers()
                .forEach((account, role) ->
                        assignments.save(new Assignment(UUID.randomUUID(), session, account.value(), role)));
    }

    private ProgrammeSessionId tell(UUID session, String action, String detail, Person by) {
        ProgrammeSessionId id = new ProgrammeSessionId(session);
        audit.record(by.id().toString(), action, id.toString(), detail);
        events.publishEvent(new SessionChanged(ContractScope.required(), id));
        return id;
    }
}
