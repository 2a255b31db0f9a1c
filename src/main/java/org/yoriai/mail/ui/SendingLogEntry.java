package org.yoriai.mail.ui;

import org.springframework.stereotype.Component;
import org.yoriai.shared.ui.NavigationEntry;

/** メニューの「送信記録」 */
@Component
class SendingLogEntry implements NavigationEntry {
    @Override
    public String labelKey() {
        return "sending-log.title";
    }

    @Override
    public String icon() {
        return "history";
    }

    @Override
    public int order() {
        return 76;
    }

    @Override
    public Class<? extends com.vaadin.flow.component.Component> view() {
        return SendingLogView.class;
    }
}
