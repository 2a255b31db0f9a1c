package org.yoriai.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.yoriai.identity.SecondStep;
import org.yoriai.identity.SecondStepSignIn;

/** ログインの2段目のページ — whoever has not said the password, or said it long ago, is led back to where it is asked. */
abstract class SecondStepPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private final transient SecondStepSignIn signIn;
    private final Div column = new Div();

    SecondStepPage(SecondStepSignIn signIn) {
        this.signIn = signIn;
        addClassName("yo-login");
        column.addClassName("yo-login__form");
        Main main = new Main(column);
        main.addClassName("yo-login__main");
        add(main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<SecondStep> step = Optional.ofNullable(
                        VaadinSession.getCurrent().getSession().getAttribute(SecondStep.ATTRIBUTE))
                .flatMap(SecondStep::of)
                .filter(signIn::open);
        column.removeAll();
        step.ifPresentOrElse(held -> show(held, column, event), () -> event.forwardTo(SignInView.class));
    }

    abstract void show(SecondStep step, Div where, BeforeEnterEvent event);

    @Override
    public String getPageTitle() {
        return getTranslation("desk.title", getTranslation("identity.sign-in.title"));
    }
}
