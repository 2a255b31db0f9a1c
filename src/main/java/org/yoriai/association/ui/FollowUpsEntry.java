package org.yoriai.association.ui;

import org.springframework.stereotype.Component;
import org.yoriai.shared.ui.NavigationEntry;

/** メニューの「フォローアップ」 */
@Component
class FollowUpsEntry implements NavigationEntry {
    @Override
    public String labelKey() {
        return "follow-up.title";
    }

    @Override
    public String icon() {
        return "follow-up";
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public Class<? extends com.vaadin.flow.component.Component> view() {
        return FollowUpsView.class;
    }
}
