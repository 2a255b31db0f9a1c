package org.yoriai.shared.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** 画面 — the main part of the desk, beside the menu; its title in the browser ends with よりあい. */
public abstract class Page extends Main implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    protected Page() {
        setId("main");
        addClassName("yo-main");
        // lets the skip link move the focus here
        getElement().setAttribute("tabindex", "-1");
    }

    /** What the page is about, as its heading says it. */
    protected abstract String subject();

    @Override
    public String getPageTitle() {
        return getTranslation("desk.title", subject());
    }
}
