package org.yoriai.report.ui;

import org.springframework.stereotype.Component;
import org.yoriai.shared.ui.NavigationEntry;

/** メニューの「様式」 */
@Component
class FormsEntry implements NavigationEntry {
    private static final int AFTER_CONTRACT = 82;

    @Override
    public String labelKey() {
        return "form.title";
    }

    @Override
    public String icon() {
        return "forms";
    }

    @Override
    public int order() {
        return AFTER_CONTRACT;
    }

    @Override
    public Class<? extends com.vaadin.flow.component.Component> view() {
        return FormsView.class;
    }
}
