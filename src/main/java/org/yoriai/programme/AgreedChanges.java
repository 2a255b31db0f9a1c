package org.yoriai.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 合意による変更 — what both sides agreed on, carried into a session's plan; each change stands in the audit trail. */
@Service
@BothSides
@Transactional
public class AgreedChanges {
    private final SessionRows sessions;
    private final Venues venues;
    private final EquipmentItems equipment;
    private final Contracts contracts;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    AgreedChanges(
            SessionRows sessions,
            Venues venues,
            EquipmentItems equipment,
            Contracts contracts,
            Audit audit,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.venues = venues;
        this.equipment = equipment;
        this.contracts = contracts;
        this.audit = audit;
        this.events = events;
    }

    /** @throws Refusal {@code session-over}, {@code outside-window}, {@code venue-unknown} */
    public void moveTo(
            ProgrammeSessionId session, LocalDate day, LocalTime starts, LocalTime ends, UUID venue, Person by) {
        ProgrammeSession row = open(session);
        SessionSummary before = row.summary();
        contracts.current().terms(before.kind()).requireInWindow(day);
        Venue place = venues.findById(venue).orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "venue-unknown"));
        row.change(new SessionDraft(before.title(), row.goal(), day, starts, ends, venue, Map.of()), place);
        tell(session, "session.date-agreed", before.day() + " > " + day, by);
        if (!day.equals(before.day())) {
            events.publishEvent(new SessionMoved(ContractScope.required(), session, before.day(), day));
        }
    }

    /** @throws Refusal {@code session-over} */
    public void contentAgreed(ProgrammeSessionId session, Person by) {
        open(session);
        tell(session, "session.content-agreed", "", by);
    }

    /** @throws Refusal {@code session-over} */
    public void equipmentSettled(ProgrammeSessionId session, Person by) {
        open(session);
        equipment.findBySessionIdOrderByPosition(session.value()).forEach(EquipmentItem::settle);
        tell(session, "session.equipment-agreed", "", by);
    }

    private ProgrammeSession open(ProgrammeSessionId session) {
        ProgrammeSession row = sessions.findById(session.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "session-unknown"));
        if (row.summary().state().compareTo(SessionState.HELD) >= 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, "session-over");
        }
        return row;
    }

    private void tell(ProgrammeSessionId session, String action, String detail, Person by) {
        audit.record(by.id().toString(), action, session.toString(), detail);
        events.publishEvent(new SessionChanged(ContractScope.required(), session));
    }
}
