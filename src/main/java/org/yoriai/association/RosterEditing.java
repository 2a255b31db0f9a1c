package org.yoriai.association;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionChanged;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 名簿を直す — one person at a time, by hand; every change stands in the audit trail, by ID. */
@Service
@Transactional
@BothSides
public class RosterEditing {
    private final ParticipantRows participants;
    private final AssociationBook associations;
    private final AttendanceMarks marks;
    private final OpenSessions sessions;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    RosterEditing(
            ParticipantRows participants,
            AssociationBook associations,
            AttendanceMarks marks,
            OpenSessions sessions,
            Audit audit,
            ApplicationEventPublisher events) {
        this.participants = participants;
        this.associations = associations;
        this.marks = marks;
        this.sessions = sessions;
        this.audit = audit;
        this.events = events;
    }

    /**
     * One more person.
     *
     * @param another whether it is known that somebody of that name is on the list already
     * @throws Refusal {@code participant-there-already} unless it is {@code another}, {@code session-over}
     */
    public ParticipantId add(ProgrammeSessionId session, ParticipantDraft draft, boolean another, Person by) {
        sessions.require(session);
        boolean there = participants.findBySessionId(session.value()).stream()
                .map(Participant::facts)
                .anyMatch(draft::samePersonAs);
        if (there && !another) {
            throw new Refusal(Refusal.Kind.CONFLICT, "participant-there-already");
        }
        return keep(session, new ParticipantId(Ids.next()), draft, "participant.added", by);
    }

    /**
     * @param seen what the person who changes it saw: somebody else's change in the meantime is never lost silently
     * @throws Refusal {@code participant-changed}, {@code participant-gone}, {@code session-over}
     */
    public void change(ProgrammeSessionId session, ParticipantFacts seen, ParticipantDraft draft, Person by) {
        sessions.require(session);
        Participant row = row(session, seen.id());
        if (!row.facts().equals(seen)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "participant-changed");
        }
        row.change(draft, associations.named(draft.association(), Optional.empty()));
        tell(session, "participant.changed", seen.id(), by);
    }

    /** @throws Refusal {@code participant-marked} once the record tells of the person, {@code participant-gone}, {@code session-over} */
    public void remove(ProgrammeSessionId session, ParticipantId participant, Person by) {
        sessions.require(session);
        Participant row = row(session, participant);
        if (marks.marked(session).contains(participant)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "participant-marked");
        }
        participants.delete(row);
        tell(session, "participant.removed", participant, by);
    }

    /** Takes a removal back: the same person under the same ID, so that tablets taken out before still mean the same. */
    public void putBack(ProgrammeSessionId session, ParticipantFacts removed, Person by) {
        sessions.require(session);
        if (participants.existsById(removed.id().value())) {
            return; // somebody was faster
        }
        var draft = new ParticipantDraft(removed.name(), removed.kana(), removed.association());
        keep(session, removed.id(), draft, "participant.put-back", by);
    }

    private ParticipantId keep(
            ProgrammeSessionId session, ParticipantId id, ParticipantDraft draft, String action, Person by) {
        Association association = associations.named(draft.association(), Optional.empty());
        participants.save(new Participant(id.value(), session.value(), association, draft.name(), draft.kana()));
        tell(session, action, id, by);
        return id;
    }

    private Participant row(ProgrammeSessionId session, ParticipantId participant) {
        return participants
                .findById(participant.value())
                .filter(row -> row.session().equals(session))
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "participant-gone"));
    }

    private void tell(ProgrammeSessionId session, String action, ParticipantId participant, Person by) {
        audit.record(by.id().toString(), action, session.toString(), participant.toString());
        events.publishEvent(new SessionChanged(ContractScope.required(), session));
    }
}
