package org.yoriai.agreement.ui;

import org.springframework.stereotype.Component;
import org.yoriai.shared.ui.NavigationEntry;

/** メニューの「協議」 */
@Component
class AgreementsEntry implements NavigationEntry {
    @Override
    public String labelKey() {
        return "agreement.title";
    }

    @Override
    public String icon() {
        return "agreement";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Class<? extends com.vaadin.flow.component.Component> view() {
        return AgreementsView.class;
    }
}
