package org.yoriai.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What holds for every desk from its first request: the page's language, and words for a lost session or connection. */
@Component
class DeskStart implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1;
    private final transient I18NProvider texts;

    DeskStart(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(DeskStart::nameLanguage);
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        service.addSessionInitListener(start -> start.getSession().setErrorHandler(new DeskErrors()));
        service.addUIInitListener(start -> nameConnection(start.getUI()));
    }

    private static void nameLanguage(IndexHtmlResponse response) {
        Locale locale = VaadinSession.getCurrent().getLocale();
        response.getDocument().getElementsByTag("html").attr("lang", locale.getLanguage());
    }

    private SystemMessages systemMessages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text("desk.session-expired", locale));
        messages.setSessionExpiredMessage(text("desk.session-expired-do", locale));
        messages.setInternalErrorCaption(text("desk.failed", locale));
        messages.setInternalErrorMessage(text("desk.failed-do", locale));
        messages.setSyncErrorCaption(text("desk.out-of-step", locale));
        messages.setSyncErrorMessage(text("desk.session-expired-do", locale));
        messages.setCookiesDisabledCaption(text("desk.no-cookies", locale));
        messages.setCookiesDisabledMessage(text("desk.no-cookies-do", locale));
        return messages;
    }

    private void nameConnection(UI ui) {
        Locale locale = ui.getLocale();
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(text("desk.reconnecting", locale));
        reconnect.setDialogTextGaveUp(text("desk.no-connection", locale));
        ui.getPage()
                .executeJs(
                        "const shown = window.Vaadin?.connectionIndicator;"
                                + "if (shown) { shown.onlineText = $0; shown.offlineText = $1; shown.reconnectingText = $2;"
                                // a live region: it speaks up by itself, and stands in no part of the page
                                + " shown.setAttribute('role', 'status'); }",
                        text("desk.connected", locale),
                        text("desk.no-connection", locale),
                        text("desk.reconnecting", locale));
    }

    private String text(String key, Locale locale) {
        return texts.getTranslation(key, locale);
    }
}
