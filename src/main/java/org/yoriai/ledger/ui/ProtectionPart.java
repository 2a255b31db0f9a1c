package org.yoriai.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import org.yoriai.identity.Role;

/**
 * 情報保護の面 — one part of the page, a bean that keeps no state of its own; each has the address {@code protection/<slug>}.
 */
interface ProtectionPart {
    /** The last part of its address, in English: {@code registers}, {@code keys}. */
    String slug();

    /** Its place in the row: registers 10 to 49, trail 60, incidents 70, keys 80, end 90. */
    int order();

    /** The key of its label in the message files. */
    String labelKey();

    /** Whether people of this role are offered it at all; the services behind it guard the facts themselves. */
    boolean visibleTo(Role role);

    /** The contents, made anew each time the part is opened. */
    Component content();

    /** @param asked what the address says beside the part: a filter, a page */
    default Component content(QueryParameters asked) {
        return content();
    }
}
