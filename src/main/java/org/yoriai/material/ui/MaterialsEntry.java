package org.yoriai.material.ui;

import org.springframework.stereotype.Component;
import org.yoriai.shared.ui.NavigationEntry;

/** メニューの「資料」 */
@Component
class MaterialsEntry implements NavigationEntry {
    @Override
    public String labelKey() {
        return "material.title";
    }

    @Override
    public String icon() {
        return "material";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Class<? extends com.vaadin.flow.component.Component> view() {
        return MaterialsView.class;
    }
}
