package org.yoriai.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.mail.Sendable;
import org.yoriai.mail.Sending;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Icons;

/** 「メールで送る」 — the button that every module may put beside a document it makes. */
@Component
public class SendingDesk {
    private final Sending sending;
    private final AuthenticationContext authentication;

    SendingDesk(Sending sending, AuthenticationContext authentication) {
        this.sending = sending;
        this.authentication = authentication;
    }

    /** Empty for everybody but the contractor's office, who alone sends. */
    public Optional<Button> button(Sendable document) {
        return authentication
                .getAuthenticatedUser(Person.class)
                .filter(person -> person.role() == Role.OFFICE)
                .map(person -> button(document, person));
    }

    private Button button(Sendable document, Person person) {
        Button button =
                new Button(I18NProvider.translate("sending.begin"), Icons.of("mail"), _ -> open(document, person));
        button.getElement().setAttribute("data-testid", "send-by-mail");
        return button;
    }

    private void open(Sendable document, Person person) {
        try {
            new SendDialog(sending, sending.prepare(document, person), person).open();
        } catch (Refusal refusal) {
            Notification told =
                    new Notification(new Div(I18NProvider.translate(refusal.messageKey(), refusal.arguments())));
            told.setAssertive(true);
            told.setDuration(SendDialog.LONG_ENOUGH_TO_READ);
            told.open();
        }
    }
}
