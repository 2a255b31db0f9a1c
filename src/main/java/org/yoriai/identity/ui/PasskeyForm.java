package org.yoriai.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import org.yoriai.identity.PasskeyChallenge;
import org.yoriai.identity.PasskeySignIn;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** パスキーでのログイン — the browser asks the device, and sends its answer by a plain form, as it does a password. */
class PasskeyForm extends PostForm {
    private static final long serialVersionUID = 1;
    private final Div troubles = new Div();
    private final Element answer = new Element("input");
    private final transient PasskeySignIn signIn;
    private final PasskeySites sites;

    PasskeyForm(PasskeySignIn signIn, PasskeySites sites) {
        super("login/passkey");
        this.signIn = signIn;
        this.sites = sites;
        addClassName("yo-login__passkey");
        answer.setAttribute("type", "hidden").setAttribute("name", PasskeyFilter.ANSWER);
        getElement().appendChild(answer);
        Button ask = new Button(getTranslation("passkey.sign-in"), _ -> ask());
        ask.getElement().setAttribute("type", "button");
        ask.setDisableOnClick(true);
        add(troubles, ask);
    }

    private void ask() {
        PasskeyChallenge challenge = signIn.challenge(sites.here());
        VaadinSession.getCurrent().getSession().setAttribute(PasskeyChallenge.ATTRIBUTE, challenge);
        troubles.removeAll();
        PasskeyScript.get(this, challenge.json(), answer, this::refused);
    }

    private void refused(Refusal refusal) {
        Notice.refuse(troubles, refusal);
        getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(button -> button.setEnabled(true));
    }
}
