package org.yoriai.association;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;

/** 約束の引取り — promises that came before anybody said whom their session visits find their association. */
@Component
class Adoption {
    private final FollowUpRows rows;
    private final ApplicationEventPublisher events;

    Adoption(FollowUpRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    void adopt(ProgrammeSessionId session, Association association) {
        rows.findLockedBySessionIdAndAssociationIsNullOrderById(session.value()).stream()
                .filter(row -> row.adopt(association))
                .forEach(row -> events.publishEvent(
                        new FollowUpChanged(ContractScope.required(), new FollowUpId(row.getId()))));
    }
}
