package org.yoriai.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.yoriai.identity.Invitations;
import org.yoriai.identity.Invited;
import org.yoriai.shared.ui.DoorPage;
import org.yoriai.shared.ui.Notice;

/** 招待のページ — behind the link: who is invited, and a password of their own. A link that does not work says what to do. */
@Route(value = "invitation/:token", autoLayout = false)
@AnonymousAllowed
class InvitationView extends DoorPage {
    private static final long serialVersionUID = 1;
    private final transient Invitations invitations;

    InvitationView(Invitations invitations) {
        super("invitation.title");
        this.invitations = invitations;
    }

    @Override
    protected void show(Div column, BeforeEnterEvent event) {
        String token = token(event);
        invitations.of(token).ifPresentOrElse(invited -> welcome(column, token, invited), () -> turnAway(column));
    }

    private void turnAway(Div column) {
        column.add(
                new H1(getTranslation("invitation.title")),
                new Notice("warn", getTranslation("refusal.invitation-unknown")).asError());
    }

    private void welcome(Div column, String token, Invited invited) {
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
}
