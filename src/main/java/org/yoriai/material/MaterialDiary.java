package org.yoriai.material;

import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionChanged;
import org.yoriai.shared.ContractScope;
import org.yoriai.vault.Audit;

/** What was done with a material goes to the audit trail, to those who listen, and to the pages of its sessions. */
@Component
class MaterialDiary {
    private final Audit audit;
    private final ApplicationEventPublisher events;

    MaterialDiary(Audit audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void tell(MaterialChanged event, String action, Collection<ProgrammeSessionId> sessions, Person by) {
        audit.record(by.id().toString(), action, event.material().toString(), detail(event));
        events.publishEvent(event);
        sessions.forEach(session -> events.publishEvent(new SessionChanged(ContractScope.required(), session)));
    }

    private static String detail(MaterialChanged event) {
        return switch (event) {
            case MaterialSubmitted submitted -> submitted.version().toString();
            case MaterialReturned returned -> returned.version().toString();
            case MaterialConfirmed confirmed -> confirmed.version().toString();
            case MaterialRevised _ -> "";
        };
    }
}
