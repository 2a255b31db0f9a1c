package org.yoriai.agreement;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.programme.AgreedChanges;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.programme.VenueBook;
import org.yoriai.shared.Refusal;

/** 協議の対象 — what may be proposed for it, and what an agreement does to it. */
@Component
class AgreementSubjects {
    private final AgreementRows agreements;
    private final ProgrammeSessions sessions;
    private final Contracts contracts;
    private final VenueBook venues;
    private final AgreedChanges changes;

    AgreementSubjects(
            AgreementRows agreements,
            ProgrammeSessions sessions,
            Contracts contracts,
            VenueBook venues,
            AgreedChanges changes) {
        this.agreements = agreements;
        this.sessions = sessions;
        this.contracts = contracts;
        this.venues = venues;
        this.changes = changes;
    }

    /** One agreement on one part of one plan: what is agreed is re-opened, not doubled. @throws Refusal {@code agreement-exists} */
    void requireFree(AgreementDraft draft) {
        draft.session()
                .filter(_ -> draft.kind().part().isPresent())
                .ifPresent(session -> agreements
                        .findBySessionIdAndKindInAndStateNot(
                                session.value(), List.of(draft.kind()), AgreementState.WITHDRAWN)
                        .stream()
                        .findFirst()
                        .ifPresent(standing -> {
                            throw new Refusal(
                                    Refusal.Kind.CONFLICT,
                                    "agreement-exists",
                                    standing.facts().number());
                        }));
    }

    /** @throws Refusal {@code session-unknown}, {@code session-over}, {@code day-missing}, {@code outside-window}, {@code venue-unknown} */
    void requireProposable(AgreementKind kind, Optional<ProgrammeSessionId> session, Saying proposal) {
        if (kind != AgreementKind.DATE) {
            if (proposal.date().isPresent()) {
                throw new IllegalArgumentException("A day is proposed for " + kind);
            }
            requireNotOver(kind, session);
            return;
        }
        SessionSummary planned = requireNotOver(kind, session).orElseThrow();
        ProposedDate date = proposal.date().orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "day-missing"));
        contracts.current().terms(planned.kind()).requireInWindow(date.day());
        if (venues.all().stream().noneMatch(venue -> venue.id().equals(date.venue()))) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "venue-unknown");
        }
    }

    /**
     * The session, when there is one.
     *
     * @throws Refusal {@code session-unknown}; {@code session-over} when its plan is to be changed and it was held
     */
    Optional<SessionSummary> requireNotOver(AgreementKind kind, Optional<ProgrammeSessionId> session) {
        Optional<SessionSummary> found = session.map(id -> sessions.plan(id).summary());
        if (kind.part().isPresent()
                && found.filter(one -> one.state().compareTo(SessionState.HELD) >= 0)
                        .isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "session-over");
        }
        return found;
    }

    void carryOut(AgreementFacts agreement, TalkFacts proposal, Person by) {
        switch (agreement.kind()) {
            case DATE -> {
                ProposedDate date = proposal.date().orElseThrow();
                changes.moveTo(session(agreement), date.day(), date.starts(), date.ends(), date.venue(), by);
            }
            case CONTENT -> changes.contentAgreed(session(agreement), by);
            case EQUIPMENT -> changes.equipmentSettled(session(agreement), by);
            case QUESTIONS, MATERIALS, SUPPORT, CONTRACT -> {
                // nothing of the plan follows from these: their own pages show the agreement
            }
        }
    }

    private static ProgrammeSessionId session(AgreementFacts agreement) {
        return agreement.session().orElseThrow();
    }
}
