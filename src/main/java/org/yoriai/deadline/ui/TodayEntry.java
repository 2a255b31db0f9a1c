package org.yoriai.deadline.ui;

import org.springframework.stereotype.Component;
import org.yoriai.shared.ui.NavigationEntry;

/** メニューの「きょう」 */
@Component
class TodayEntry implements NavigationEntry {
    @Override
    public String labelKey() {
        return "today.menu";
    }

    @Override
    public String icon() {
        return "today";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Class<? extends com.vaadin.flow.component.Component> view() {
        return TodayView.class;
    }
}
