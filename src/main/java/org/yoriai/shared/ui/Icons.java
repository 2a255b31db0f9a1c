package org.yoriai.shared.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** 図記号 — symbols of {@code icons/desk.svg}. They never stand alone: a word says the same beside them. */
public final class Icons {
    private Icons() {}

    public static SvgIcon of(String symbol) {
        SvgIcon icon = new SvgIcon("icons/desk.svg", symbol);
        icon.addClassName("yo-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
