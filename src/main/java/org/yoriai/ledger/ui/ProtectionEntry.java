package org.yoriai.ledger.ui;

import org.springframework.stereotype.Component;
import org.yoriai.shared.ui.NavigationEntry;

/** メニューの「情報保護」 */
@Component
class ProtectionEntry implements NavigationEntry {
    @Override
    public String labelKey() {
        return "protection.title";
    }

    @Override
    public String icon() {
        return "lock";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Class<? extends com.vaadin.flow.component.Component> view() {
        return ProtectionView.class;
    }
}
