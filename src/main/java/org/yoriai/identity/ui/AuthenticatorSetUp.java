package org.yoriai.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import org.yoriai.identity.TotpSecret;
import org.yoriai.shared.QrCode;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 認証アプリの登録 — the secret as a picture and as letters; it counts once the app has shown a right code. */
class AuthenticatorSetUp extends Div {
    private static final long serialVersionUID = 1;
    private final TextField code = new TextField(getTranslation("second-factor.first-code"));

    /** @param register takes the first code and gives what is shown in this one's place */
    AuthenticatorSetUp(TotpSecret secret, String login, Function<String, ? extends Component> register) {
        addClassName("yo-form");
        TextField letters = new TextField(getTranslation("second-factor.secret"));
        letters.setValue(secret.grouped());
        letters.setReadOnly(true);
        letters.setAutoselect(true);
        letters.setHelperText(getTranslation("second-factor.by-hand"));
        letters.setWidthFull();
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setAllowedCharPattern("[0-9 ]");
        code.getElement().setAttribute("inputmode", "numeric");
        code.setWidthFull();
        Button send = new Button(getTranslation("second-factor.register"), _ -> attempt(register));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER).listenOn(code);
        add(new Paragraph(getTranslation("second-factor.scan")), picture(secret.uri(login)), letters, code, send);
    }

    private void attempt(Function<String, ? extends Component> register) {
        try {
            Component next = register.apply(code.getValue());
            removeAll();
            add(next);
        } catch (Refusal refusal) {
            Notice.refuse(this, refusal);
            code.focus();
        }
    }

    private Component picture(String uri) {
        QrCode qr = QrCode.of(uri);
        Svg picture = new Svg(
                "<svg xmlns='http://www.w3.org/2000/svg' role='img' aria-label='%s' viewBox='%s'><path fill='#000' d='%s'/></svg>"
                        .formatted(getTranslation("second-factor.qr"), qr.viewBox(), qr.path()));
        picture.addClassName("yo-qr");
        return picture;
    }
}
