package org.yoriai.survey.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Live;
import org.yoriai.shared.ui.Page;
import org.yoriai.survey.AnswerReceived;
import org.yoriai.survey.DeskKeying;

/** 紙の回答を入力 — sheet after sheet, by keyboard. */
@Route("sessions/:session/keying")
@RolesAllowed({"WARD", "OFFICE"})
class KeyingView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private final transient DeskKeying keying;
    private final transient AuthenticationContext authentication;
    private final transient Live live;

    KeyingView(DeskKeying keying, AuthenticationContext authentication, Live live) {
        this.keying = keying;
        this.authentication = authentication;
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeSessionId session =
                session(event.getRouteParameters().get("session").orElse(""));
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        removeAll();
        Div head = new Div(new H1(getTranslation("survey.keying.title")));
        head.addClassName("yo-head");
        add(crumb(session), head);
        try {
            KeyingDesk desk = new KeyingDesk(keying, session, person);
            live.refresh(desk, AnswerReceived.class, one -> one.session().equals(session), desk::showKept);
            add(new Paragraph(getTranslation("survey.keys.how")), desk);
            desk.begin();
        } catch (Refusal nothingToKey) {
            add(new EmptyState(
                    getTranslation(nothingToKey.messageKey(), nothingToKey.arguments()),
                    getTranslation("survey.keying.none-do")));
        }
    }

    private Nav crumb(ProgrammeSessionId session) {
        Nav crumb = new Nav(
                new Anchor("sessions/" + session + "/survey", getTranslation("survey.keying.back")),
                Icons.of("right"),
                new Span(getTranslation("survey.keying.title")));
        crumb.addClassName("yo-crumb");
        crumb.getElement().setAttribute("aria-label", getTranslation("desk.crumb"));
        return crumb;
    }

    private static ProgrammeSessionId session(String id) {
        try {
            return new ProgrammeSessionId(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "session-unknown");
        }
    }

    @Override
    protected String subject() {
        return getTranslation("survey.keying.title");
    }
}
