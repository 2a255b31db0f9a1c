package org.yoriai.programme.ui;

import org.springframework.stereotype.Component;
import org.yoriai.shared.ui.NavigationEntry;

/** メニューの「実施回」 */
@Component
class SessionsEntry implements NavigationEntry {
    @Override
    public String labelKey() {
        return "programme.sessions";
    }

    @Override
    public String icon() {
        return "sessions";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Class<? extends com.vaadin.flow.component.Component> view() {
        return SessionsView.class;
    }
}
