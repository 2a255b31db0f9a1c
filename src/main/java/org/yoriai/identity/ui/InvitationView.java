package org.yoriai.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.yoriai.identity.Invitations;
import org.yoriai.identity.Invited;
import org.yoriai.shared.ui.Notice;

/** 招待のページ — behind the link: who is invited, and a password of their own. A link that does not work says what to do. */
@Route(value = "invitation/:token", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private final transient Invitations invitations;
    private final Div column = new Div();

    InvitationView(Invitations invitations) {
        this.invitations = invitations;
        addClassName("yo-login");
        column.addClassName("yo-login__form");
        Main main = new Main(column);
        main.addClassName("yo-login__main");
        add(main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        column.removeAll();
        invitations.of(token).ifPresentOrElse(invited -> welcome(token, invited), this::turnAway);
    }

    private void turnAway() {
        column.add(
                new H1(getTranslation("invitation.title")),
                new Notice("warn", getTranslation("refusal.invitation-unknown")).asError());
    }

    private void welcome(String token, Invited invited) {
        NewPassword form =
                new NewPassword(invited.login(), getTranslation("invitation.do"), password -> accept(token, password));
        column.add(
                new H1(getTranslation(invited.first() ? "invitation.title" : "invitation.title-again")),
                new Paragraph(getTranslation("invitation.whom", invited.name())),
                new Paragraph(getTranslation("invitation.login", invited.login())),
                form);
    }

    private void accept(String token, String password) {
        invitations.accept(token, password);
        UI.getCurrentOrThrow()
                .getPage()
                .setLocation(SignInNotice.READY.address().substring(1));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.title", getTranslation("invitation.title"));
    }
}
