package org.yoriai.kit.ui;

import static org.yoriai.kit.ui.Desk.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import org.yoriai.kit.Mending;

/** 要対応を外す — asks for a reason, and can be taken back as long as the word of it stands. */
class PutAsideDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final int MOST_REASON = 400;
    private static final int UNDO_MILLIS = 15_000;

    PutAsideDialog(AttentionSection.Waiting one, Desk desk, Mending mending) {
        setHeaderTitle(text("attention.put-aside"));
        addClassName("yo-dialog");
        TextArea reason = new TextArea(text("ledger.extend.reason"));
        reason.setMaxLength(MOST_REASON);
        reason.setWidthFull();
        Div body = new Div(new Paragraph(text("attention.put-aside.what")), reason);
        body.addClassName("yo-form");
        add(body);
        Button save = new Button(text("attention.put-aside"), _ -> {
            boolean done = desk.carryOut(
                    body,
                    () -> mending.putAside(one.session(), one.needs().id(), reason.getValue(), desk.person()),
                    text("attention.aside"));
            if (done) {
                close();
                offerUndo(one, desk, mending);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("desk.close"), _ -> close()), save);
    }

    private static void offerUndo(AttentionSection.Waiting one, Desk desk, Mending mending) {
        Notification told = new Notification();
        told.setDuration(UNDO_MILLIS);
        told.add(new Button(text("attention.take-back"), _ -> {
            mending.takeUpAgain(one.session(), one.needs().id(), desk.person());
            told.close();
            desk.refresh().run();
        }));
        told.open();
    }
}
