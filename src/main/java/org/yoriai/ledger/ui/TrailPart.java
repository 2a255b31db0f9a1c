package org.yoriai.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Set;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.ledger.Trail;

/** 監査証跡 — who did or saw what and when; nobody writes here. */
@org.springframework.stereotype.Component
class TrailPart implements ProtectionPart {
    private static final Set<Role> READERS = Set.of(Role.WARD, Role.OFFICE, Role.AUDITOR);
    private final Trail trail;
    private final AuthenticationContext authentication;

    TrailPart(Trail trail, AuthenticationContext authentication) {
        this.trail = trail;
        this.authentication = authentication;
    }

    @Override
    public String slug() {
        return "trail";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String labelKey() {
        return "audit.title";
    }

    @Override
    public boolean visibleTo(Role role) {
        return READERS.contains(role);
    }

    @Override
    public Component content() {
        return content(QueryParameters.empty());
    }

    @Override
    public Component content(QueryParameters asked) {
        return new TrailSection(
                trail, authentication.getAuthenticatedUser(Person.class).orElseThrow(), asked);
    }
}
