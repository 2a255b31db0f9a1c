package org.yoriai.programme.ui;

import org.springframework.stereotype.Component;
import org.yoriai.shared.ui.NavigationEntry;

/** メニューの「契約」 */
@Component
class ContractEntry implements NavigationEntry {
    @Override
    public String labelKey() {
        return "contract.title";
    }

    @Override
    public String icon() {
        return "contract";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Class<? extends com.vaadin.flow.component.Component> view() {
        return ContractView.class;
    }
}
