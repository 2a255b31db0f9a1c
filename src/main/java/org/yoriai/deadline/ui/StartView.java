package org.yoriai.deadline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.yoriai.identity.Role;

/** 入口 — leads whoever has something to do on to it, the auditor and the administrator to the sessions. */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private final transient AuthenticationContext authentication;

    StartView(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean acts =
                authentication.hasAnyAuthority(Role.WARD.authority(), Role.OFFICE.authority(), Role.FIELD.authority());
        event.forwardTo(acts ? "today" : "sessions");
    }
}
