package org.yoriai.identity.ui;

import org.springframework.stereotype.Component;
import org.yoriai.shared.ui.NavigationEntry;

/** メニューの「利用者」 */
@Component
class UsersEntry implements NavigationEntry {
    @Override
    public String labelKey() {
        return "users.title";
    }

    @Override
    public String icon() {
        return "users";
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public Class<? extends com.vaadin.flow.component.Component> view() {
        return UsersView.class;
    }
}
