package org.yoriai.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.yoriai.identity.SecondStep;
import org.yoriai.identity.SecondStepSignIn;
import org.yoriai.identity.TotpSecret;

/** 2段階認証のはじめ — where everybody has to have it, whoever has not is led here before they are signed in. */
@Route(value = SecondFactorView.PATH, autoLayout = false)
@AnonymousAllowed
class SecondFactorView extends SecondStepPage {
    static final String PATH = "login/second-factor";
    static final String ADDRESS = "/" + PATH;
    private static final long serialVersionUID = 1;
    private final transient SecondStepSignIn signIn;

    SecondFactorView(SecondStepSignIn signIn) {
        super(signIn);
        this.signIn = signIn;
    }

    @Override
    void show(SecondStep step, Div where, BeforeEnterEvent event) {
        if (step.kind() != SecondStep.Kind.SET_UP) {
            event.forwardTo(CodeView.class);
            return;
        }
        TotpSecret secret = signIn.begin(step);
        where.add(
                new H1(getTranslation("second-factor.title")),
                new Paragraph(getTranslation("second-factor.required")),
                new AuthenticatorSetUp(secret, step.login(), code -> register(step, secret, code)));
    }

    private Div register(SecondStep step, TotpSecret secret, String code) {
        SecondStepSignIn.SetUp done = signIn.register(step, secret, code);
        VaadinSession.getCurrent().getSession().setAttribute(SecondStep.ATTRIBUTE, done.step());
        PostForm onwards = new PostForm(CodeView.PATH);
        onwards.send(getTranslation("second-factor.go-on"));
        return new RecoveryCodeList(done.recoveryCodes(), onwards);
    }
}
