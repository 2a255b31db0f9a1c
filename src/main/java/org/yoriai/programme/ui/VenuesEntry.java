package org.yoriai.programme.ui;

import org.springframework.stereotype.Component;
import org.yoriai.shared.ui.NavigationEntry;

/** メニューの「会場」 */
@Component
class VenuesEntry implements NavigationEntry {
    private static final int AFTER_SESSIONS = 25;

    @Override
    public String labelKey() {
        return "venue.title";
    }

    @Override
    public String icon() {
        return "pin";
    }

    @Override
    public int order() {
        return AFTER_SESSIONS;
    }

    @Override
    public Class<? extends com.vaadin.flow.component.Component> view() {
        return VenuesView.class;
    }
}
