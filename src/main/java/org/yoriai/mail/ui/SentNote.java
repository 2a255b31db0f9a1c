package org.yoriai.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.yoriai.mail.SentSending;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Notice;

/** 送ったあとの知らせ — the password, once, in pieces that can be read out. */
final class SentNote extends Div {
    private static final long serialVersionUID = 1;
    private static final int PIECE = 4;

    SentNote(SentSending sent) {
        Notice put = new Notice("done", getTranslation("sending.put", sent.letters()));
        put.getElement().setAttribute("role", "status");
        add(put);
        sent.password().ifPresent(password -> add(password(password)));
        add(new RouterLink(getTranslation("sending-log.open"), SendingLogView.class));
    }

    private Component password(String password) {
        Code letters = new Code();
        letters.addClassName("yo-password");
        letters.getElement().setAttribute("data-testid", "sending-password");
        for (int from = 0; from < password.length(); from += PIECE) {
            letters.add(new Span(password.substring(from, Math.min(from + PIECE, password.length()))));
        }
        Paragraph once = new Paragraph(Icons.of("warn"), new Span(getTranslation("sending.password-once")));
        once.addClassName("yo-password__once");
        Div box = new Div(
                new H3(getTranslation("sending.password")),
                letters,
                once,
                new Paragraph(getTranslation("sending.password-how")));
        box.addClassName("yo-password__box");
        return box;
    }
}
