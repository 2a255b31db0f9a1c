package org.yoriai.ledger.ui;

import com.vaadin.flow.component.html.Div;

/** A part that can show anew what it tells of. */
abstract class Renewed extends Div {
    private static final long serialVersionUID = 1;

    abstract void renew();
}
