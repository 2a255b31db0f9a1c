package org.yoriai.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.ledger.KeyCare;

/** 鍵 — the contract's key and the master key: how old they are, and new ones in their place. */
@org.springframework.stereotype.Component
class KeysPart implements ProtectionPart {
    private final KeyCare care;
    private final AuthenticationContext authentication;

    KeysPart(KeyCare care, AuthenticationContext authentication) {
        this.care = care;
        this.authentication = authentication;
    }

    @Override
    public String slug() {
        return "keys";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String labelKey() {
        return "protection.keys";
    }

    @Override
    public boolean visibleTo(Role role) {
        return role == Role.ADMIN;
    }

    @Override
    public Component content() {
        return new KeysSection(
                care, authentication.getAuthenticatedUser(Person.class).orElseThrow());
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
