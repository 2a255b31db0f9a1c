package org.yoriai.mail.ui;

import org.springframework.stereotype.Component;
import org.yoriai.shared.ui.NavigationEntry;

/** メニューの「送信簿」 */
@Component
class MailEntry implements NavigationEntry {
    @Override
    public String labelKey() {
        return "mail.title";
    }

    @Override
    public String icon() {
        return "mail";
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public Class<? extends com.vaadin.flow.component.Component> view() {
        return MailView.class;
    }
}
