package org.yoriai.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import org.yoriai.shared.ui.Icons;

/** 固定の印 — which agreement holds it, and the way there; a new window, for a dialog may be open over the page. */
class LockNote extends Span {
    private static final long serialVersionUID = 1;

    LockNote(int agreement) {
        addClassName("yo-lock");
        Anchor number = new Anchor("agreements/" + agreement, getTranslation("plan.locked", agreement));
        number.setTarget(AnchorTarget.BLANK);
        add(Icons.of("lock"), number);
    }
}
