package org.yoriai.kit.ui;

import org.springframework.stereotype.Component;
import org.yoriai.shared.ui.NavigationEntry;

/** メニューの「端末と持出し」 */
@Component
class TabletsEntry implements NavigationEntry {
    @Override
    public String labelKey() {
        return "tablets.title";
    }

    @Override
    public String icon() {
        return "tablet";
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public Class<? extends com.vaadin.flow.component.Component> view() {
        return TabletsView.class;
    }
}
