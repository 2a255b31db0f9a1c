package org.yoriai.identity.ui;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** ログイン */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class SignInView extends VerticalLayout {
    private static final long serialVersionUID = 1;

    SignInView() {
        LoginForm form = new LoginForm();
        form.setAction("login");
        add(form);
    }
}
