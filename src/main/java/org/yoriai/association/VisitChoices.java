package org.yoriai.association;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionNotices;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 派遣先を選ぶ (仕様書 4(2)イ) — about three a year, mainly associations whose people came to a seminar; both sides choose. */
@Service
@BothSides
@Transactional
public class VisitChoices {
    static final int MOST = 4000;
    private final VisitRows rows;
    private final Associations associations;
    private final VisitedAssociations visited;
    private final Adoption adoption;
    private final SessionNotices notices;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitChoices(
            VisitRows rows,
            Associations associations,
            VisitedAssociations visited,
            Adoption adoption,
            SessionNotices notices,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.associations = associations;
        this.visited = visited;
        this.adoption = adoption;
        this.notices = notices;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A candidate, with the reasons as they stand now.
     *
     * @throws Refusal {@code association-unknown}, {@code visit-reasons}, {@code already-candidate}
     */
    public void choose(AssociationId association, String reasons, Person by) {
        String why = reasons.strip();
        if (why.isEmpty() || why.length() > MOST) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "visit-reasons", MOST);
        }
        locked(association);
        if (rows.findByAssociationIdAndSessionIdIsNull(association.value()).isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "already-candidate");
        }
        rows.save(new VisitChoice(Ids.next(), association, why, OffsetDateTime.now(clock), by.id()));
        tell(association, "visit.chosen", "", by);
    }

    /**
     * The candidate is to be visited at the session.
     *
     * @throws Refusal {@code no-candidate}, {@code no-dispatch}, {@code visit-is-others}
     */
    public void agree(AssociationId association, ProgrammeSessionId session, Person by) {
        Association visit = locked(association);
        VisitChoice candidate = rows.findByAssociationIdAndSessionIdIsNull(association.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "no-candidate"));
        if (notices.of(session)
                .filter(notice -> notice.kind() == ProgrammeKind.DISPATCH)
                .isEmpty()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "no-dispatch");
        }
        if (rows.findBySessionId(session.value()).isPresent() || visited.heardOfAnother(session, association)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "visit-is-others");
        }
        candidate.agree(session);
        adoption.adopt(session, visit);
        tell(association, "visit.agreed", session.toString(), by);
    }

    /**
     * No candidate any more, or not at that session; choosing it again undoes this.
     *
     * @throws Refusal {@code no-candidate}
     */
    public void drop(AssociationId association, Optional<ProgrammeSessionId> session, Person by) {
        locked(association);
        VisitChoice choice = session.map(ProgrammeSessionId::value)
                .map(rows::findBySessionId)
                .orElseGet(() -> rows.findByAssociationIdAndSessionIdIsNull(association.value()))
                .filter(found -> found.association().equals(association))
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "no-candidate"));
        rows.delete(choice);
        tell(association, "visit.dropped", session.map(Object::toString).orElse(""), by);
    }

    // one after the other: nobody chooses an association twice
    private Association locked(AssociationId association) {
        return associations
                .findLockedById(association.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "association-unknown"));
    }

    private void tell(AssociationId association, String action, String detail, Person by) {
        audit.record(by.id().toString(), action, association.toString(), detail);
        events.publishEvent(new AssociationChanged(ContractScope.required(), association));
    }
}
