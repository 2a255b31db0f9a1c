package org.yoriai.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessions;

/** 実施回の一覧 */
@Route("")
@PermitAll
class SessionsView extends Div {
    private static final long serialVersionUID = 1;

    SessionsView(ProgrammeSessions sessions, AuthenticationContext authentication) {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        sessions.visibleTo(person).forEach(session -> add(new Div(session.title() + " " + session.day())));
    }
}
