package org.yoriai.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** 状態 — an icon and a word, never colour alone. */
public final class Status extends Span {
    private static final long serialVersionUID = 1;

    /** {@code NEED} is warm and means that the reader must act; nothing else may use it. */
    public enum Kind {
        PLAIN,
        WAIT,
        GOOD,
        NEED
    }

    public Status(Kind kind, String icon, String words) {
        addClassName("yo-state");
        getElement().setAttribute("data-kind", kind.name().toLowerCase(Locale.ROOT));
        add(Icons.of(icon), new Span(words));
    }
}
