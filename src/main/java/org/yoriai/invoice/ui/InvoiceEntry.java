package org.yoriai.invoice.ui;

import org.springframework.stereotype.Component;
import org.yoriai.shared.ui.NavigationEntry;

/** メニューの「請求書」 */
@Component
class InvoiceEntry implements NavigationEntry {
    @Override
    public String labelKey() {
        return "invoice.title";
    }

    @Override
    public String icon() {
        return "invoice";
    }

    @Override
    public int order() {
        return 64;
    }

    @Override
    public Class<? extends com.vaadin.flow.component.Component> view() {
        return InvoiceView.class;
    }
}
