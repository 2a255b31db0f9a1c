package org.yoriai.ledger;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.shared.ContractScope;
import org.yoriai.vault.Audit;

/** 経過を書く — the timeline, the audit trail and the open desks hear of a step together. */
@Component
class IncidentDiary {
    private static final String INCIDENT = "incident.";
    private static final String DRILL = "drill.";
    private final IncidentEntries entries;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IncidentDiary(IncidentEntries entries, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    void write(Incident incident, Step step, String words, Person by) {
        write(incident, step, now(), words, by);
    }

    void write(Incident incident, Step step, OffsetDateTime happened, String words, Person by) {
        entries.save(
                new IncidentEntry(incident.id(), step, happened, new IncidentEntry.Writing(by.id(), now()), words));
        events.publishEvent(new IncidentChanged(ContractScope.required(), incident.id()));
    }

    /** @param act of an incident; a drill's is told apart in the trail by its name */
    void tell(boolean drill, String act, IncidentId incident, String detail, Person by) {
        String told = drill ? DRILL + act.substring(INCIDENT.length()) : act;
        audit.record(by.id().toString(), told, incident.toString(), detail);
    }

    void tellOfAll(String act, String detail, Person by) {
        audit.record(by.id().toString(), act, by.contract().toString(), detail);
    }
}
