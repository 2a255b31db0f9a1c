package org.yoriai.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** まだ何もないとき — what will come here, and when. */
public final class EmptyState extends Div {
    private static final long serialVersionUID = 1;

    public EmptyState(String what, String when) {
        addClassName("yo-empty");
        Paragraph first = new Paragraph(what);
        first.addClassName("yo-empty__what");
        add(first, new Paragraph(when));
    }
}
