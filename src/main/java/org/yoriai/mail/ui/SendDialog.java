package org.yoriai.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.yoriai.identity.Person;
import org.yoriai.mail.PreparedSending;
import org.yoriai.mail.Sending;
import org.yoriai.mail.SentSending;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** メールで送る窓 — first to whom and with which words, then what came of it; a refusal leaves everything typed as it was. */
final class SendDialog extends Dialog {
    static final int LONG_ENOUGH_TO_READ = 15_000;
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "44rem";
    private final transient Sending sending;
    private final transient PreparedSending prepared;
    private final transient Person person;
    private final SendForm form;
    private final Div body = new Div();
    private final Button send = new Button();

    SendDialog(Sending sending, PreparedSending prepared, Person person) {
        this.sending = sending;
        this.prepared = prepared;
        this.person = person;
        this.form = new SendForm(prepared, () -> sending.firstWords(prepared, person));
        setHeaderTitle(getTranslation("sending.title"));
        addClassName("yo-dialog");
        setWidth(WIDTH);
        // what was written is not thrown away by a click beside it
        setCloseOnOutsideClick(false);
        body.addClassName("yo-form");
        body.add(form);
        add(body);
        send.setText(getTranslation("sending.send"));
        send.addClickListener(_ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.getElement().setAttribute("data-testid", "send");
        getFooter().add(new Button(getTranslation("sending.leave"), _ -> close()), send);
    }

    private void send() {
        try {
            told(sending.send(prepared, form.order(), person));
        } catch (Refusal refusal) {
            Notice.refuse(body, refusal);
            send.setEnabled(true);
        }
    }

    private void told(SentSending sent) {
        body.removeAll();
        body.add(new SentNote(sent));
        // the password is gone with the window: only its own button closes it
        setCloseOnEsc(sent.password().isEmpty());
        getFooter().removeAll();
        Button done = new Button(
                getTranslation(sent.password().isPresent() ? "sending.password-noted" : "desk.close"), _ -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.getElement().setAttribute("data-testid", "sending-done");
        getFooter().add(done);
    }
}
