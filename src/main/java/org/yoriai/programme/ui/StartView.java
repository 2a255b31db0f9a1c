package org.yoriai.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** 入口 — leads on to the sessions. */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(SessionsView.class);
    }
}
