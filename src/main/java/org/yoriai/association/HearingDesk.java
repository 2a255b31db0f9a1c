package org.yoriai.association;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.programme.MayReadPeople;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionNotice;
import org.yoriai.programme.SessionNotices;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** ヒアリングを書き入れる (仕様書 4(2)カ) — at the desk; from then on it stands in the kit of its visit. */
@Service
@Transactional
public class HearingDesk {
    private final HearingRows hearings;
    private final Associations associations;
    private final VisitedAssociations visited;
    private final Adoption adoption;
    private final SessionNotices notices;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HearingDesk(
            HearingRows hearings,
            Associations associations,
            VisitedAssociations visited,
            Adoption adoption,
            SessionNotices notices,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.hearings = hearings;
        this.associations = associations;
        this.visited = visited;
        this.adoption = adoption;
        this.notices = notices;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** ヒアリングの現状 — with the association, as far as it is known whom the visit is to. */
    public record Standing(Optional<AssociationId> association, Optional<HearingFacts> facts, int version) {}

    /** What stands so far; the reading is recorded. */
    @MayReadPeople
    public Standing standing(ProgrammeSessionId session, Person reader) {
        Optional<Hearing> hearing = hearings.findBySessionId(session.value());
        hearing.ifPresent(found -> audit.record(reader.id().toString(), "hearing.viewed", session.toString(), "desk"));
        return new Standing(
                hearing.map(Hearing::association).map(AssociationId::new).or(() -> visited.at(session)),
                hearing.map(Hearing::facts),
                hearing.map(Hearing::version).orElse(0));
    }

    /**
     * A first hearing, or one that takes the place of what stood.
     *
     * @throws Refusal {@code no-dispatch}, {@code association-unknown}, {@code visit-is-others}, {@code day-in-future},
     *     {@code hearing-moved-on}
     */
    @BothSides
    public void enter(ProgrammeSessionId session, HearingDraft draft, Person by) {
        SessionNotice notice =
                notices.of(session).orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "session-unknown"));
        if (notice.kind() != ProgrammeKind.DISPATCH) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "no-dispatch");
        }
        if (draft.answeredOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "day-in-future");
        }
        Association association = associations
                .findById(draft.association().value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "association-unknown"));
        if (visited.chosenForAnother(session, draft.association())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "visit-is-others");
        }
        Hearing hearing = hearings.findLockedBySessionId(session.value())
                .map(found -> heardAgain(found, association, draft))
                .orElseGet(() -> first(session, association, draft));
        draft.answers().forEach(answer -> hearing.say(Ids.next(), answer));
        store(hearing);
        adoption.adopt(session, association);
        audit.record(
                by.id().toString(),
                "hearing.entered",
                session.toString(),
                Integer.toString(draft.answers().size()));
        events.publishEvent(new AssociationChanged(ContractScope.required(), draft.association()));
    }

    private Hearing heardAgain(Hearing hearing, Association association, HearingDraft draft) {
        hearing.require(draft.version());
        hearing.hearAgain(association, draft.answeredOn());
        // positions are unique: the old answers have to be gone before the new ones come
        hearings.flush();
        return hearing;
    }

    private Hearing first(ProgrammeSessionId session, Association association, HearingDraft draft) {
        return new Hearing(Ids.next(), session.value(), association, draft.answeredOn());
    }

    private void store(Hearing hearing) {
        try {
            hearings.saveAndFlush(hearing);
        } catch (DataIntegrityViolationException somebodyWasFirst) {
            throw new Refusal(Refusal.Kind.CONFLICT, "hearing-moved-on");
        }
    }
}
