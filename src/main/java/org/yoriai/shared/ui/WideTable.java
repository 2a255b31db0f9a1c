package org.yoriai.shared.ui;

import com.vaadin.flow.component.html.Div;

/** 広い表 — a table of many columns, which scrolls within itself where the page is narrower; the page never does. */
public final class WideTable extends Div {
    private static final long serialVersionUID = 1;

    /** @param name read to those who reach it by keyboard */
    public WideTable(DeskTable table, String name) {
        super(table);
        addClassName("yo-wide");
        // what scrolls can be reached and moved by keyboard
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", name)
                .setAttribute("tabindex", "0");
    }
}
