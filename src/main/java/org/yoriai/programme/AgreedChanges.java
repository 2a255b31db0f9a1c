package org.yoriai.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;

/**
 * 合意による変更 — what both sides agreed on becomes the plan; no lock stands in its way, for the agreement itself is the lock.
 *
 * <p>To be called before anything is written to the audit trail: everybody takes hold of the session first and of the trail
 * after it, so that two never wait for each other.
 */
@Service
@BothSides
@Transactional
public class AgreedChanges {
    private final PlanGate gate;
    private final Venues venues;
    private final SessionContents contents;
    private final EquipmentItems equipment;
    private final Contracts contracts;
    private final ApplicationEventPublisher events;

    AgreedChanges(
            PlanGate gate,
            Venues venues,
            SessionContents contents,
            EquipmentItems equipment,
            Contracts contracts,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.venues = venues;
        this.contents = contents;
        this.equipment = equipment;
        this.contracts = contracts;
        this.events = events;
    }

    /**
     * The agreed day, time and venue; every due day follows.
     *
     * @throws Refusal {@code session-unknown}, {@code session-over}, {@code session-ends-early}, {@code outside-window},
     *     {@code venue-unknown}
     */
    public void moveTo(
            ProgrammeSessionId session, LocalDate day, LocalTime starts, LocalTime ends, UUID venue, Person by) {
        if (!ends.isAfter(starts)) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "session-ends-early");
        }
        ProgrammeSession row = gate.open(session);
        LocalDate before = row.summary().day();
        if (!day.equals(before)) {
            contracts.current().terms(row.summary().kind()).requireInWindow(day);
        }
        Venue place = venues.findById(venue).orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "venue-unknown"));
        boolean elsewhere = !row.venueId().equals(venue);
        row.moveTo(day, starts, ends, place);
        if (elsewhere) {
            contents.bringRouter(session.value(), place.facts().network());
        }
        gate.changed(row, "session.moved", before + " > " + day, by);
        if (!day.equals(before)) {
            events.publishEvent(new SessionMoved(ContractScope.required(), session, before, day));
        }
    }

    /**
     * Title, goal and agenda are agreed as they stand.
     *
     * @throws Refusal {@code session-unknown}, {@code session-over}
     */
    public void contentAgreed(ProgrammeSessionId session, Person by) {
        gate.changed(gate.open(session), "session.content-agreed", "", by);
    }

    /**
     * Whatever equipment was still open is settled as it stands.
     *
     * @throws Refusal {@code session-unknown}, {@code session-over}
     */
    public void equipmentSettled(ProgrammeSessionId session, Person by) {
        ProgrammeSession row = gate.open(session);
        equipment.findBySessionIdAndRemovedFalseOrderByPosition(session.value()).forEach(EquipmentItem::settle);
        gate.changed(row, "session.equipment-settled", "", by);
    }
}
