package org.yoriai.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/** 入口のページ — one column without the desk's frame, for whoever has come by a link or is on the way in; drawn anew at each entry. */
public abstract class DoorPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private final String titleKey;
    private final Div column = new Div();

    protected DoorPage(String titleKey) {
        this.titleKey = titleKey;
        addClassName("yo-login");
        column.addClassName("yo-login__form");
        Main main = new Main(column);
        main.addClassNames("yo-login__main", "yo-login__main--alone");
        add(main);
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        column.removeAll();
        show(column, event);
    }

    /** @param column empty */
    protected abstract void show(Div column, BeforeEnterEvent event);

    /** The secret in the address of a page behind a link; empty where there is none. */
    protected static String token(BeforeEnterEvent event) {
        return event.getRouteParameters().get("token").orElse("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.title", getTranslation(titleKey));
    }
}
