package org.yoriai.association.ui;

import org.springframework.stereotype.Component;
import org.yoriai.shared.ui.NavigationEntry;

/** メニューの「町会・自治会」 */
@Component
class AssociationsEntry implements NavigationEntry {
    @Override
    public String labelKey() {
        return "karte.associations";
    }

    @Override
    public String icon() {
        return "associations";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Class<? extends com.vaadin.flow.component.Component> view() {
        return AssociationsView.class;
    }
}
