package org.yoriai.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.ledger.Certificates;
import org.yoriai.ledger.ContractEnds;
import org.yoriai.ledger.Disposal;
import org.yoriai.ledger.EndChanged;
import org.yoriai.shared.ui.Live;

/** 返還・廃棄 — the end of the contract, and the certificates of those that have ended. */
@org.springframework.stereotype.Component
class EndPart implements ProtectionPart {
    private final Tools tools;
    private final Live live;
    private final AuthenticationContext authentication;

    EndPart(
            ContractEnds ends,
            Disposal disposal,
            Certificates certificates,
            Live live,
            AuthenticationContext authentication) {
        this.tools = new Tools(ends, disposal, certificates);
        this.live = live;
        this.authentication = authentication;
    }

    /** What the part does its work with. */
    record Tools(ContractEnds ends, Disposal disposal, Certificates certificates) {}

    @Override
    public String slug() {
        return "end";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String labelKey() {
        return "protection.end";
    }

    @Override
    public boolean visibleTo(Role role) {
        return role != Role.FIELD;
    }

    @Override
    public Component content() {
        EndSection section = new EndSection(
                tools, authentication.getAuthenticatedUser(Person.class).orElseThrow());
        live.refresh(section, EndChanged.class, _ -> true, section::show);
        return section;
    }
}
