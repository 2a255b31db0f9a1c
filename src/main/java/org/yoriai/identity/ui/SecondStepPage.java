package org.yoriai.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.yoriai.identity.SecondStep;
import org.yoriai.identity.SecondStepSignIn;
import org.yoriai.shared.ui.DoorPage;

/** ログインの2段目のページ — whoever has not said the password, or said it long ago, is led back to where it is asked. */
abstract class SecondStepPage extends DoorPage {
    private static final long serialVersionUID = 1;
    private final transient SecondStepSignIn signIn;

    SecondStepPage(SecondStepSignIn signIn) {
        super("identity.sign-in.title");
        this.signIn = signIn;
    }

    @Override
    protected void show(Div column, BeforeEnterEvent event) {
        Optional<SecondStep> step = Optional.ofNullable(
                        VaadinSession.getCurrent().getSession().getAttribute(SecondStep.ATTRIBUTE))
                .flatMap(SecondStep::of)
                .filter(signIn::open);
        step.ifPresentOrElse(held -> show(held, column, event), () -> event.forwardTo(SignInView.class));
    }

    abstract void show(SecondStep step, Div where, BeforeEnterEvent event);
}
