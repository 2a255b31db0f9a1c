package org.yoriai.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yoriai.identity.DeskCloser;

/** 開いている画面を閉じる — whoever looks at the desk is led to the sign-in page within a moment, and the session is gone. */
@Component
class OpenPages implements DeskCloser {
    private static final Logger log = LoggerFactory.getLogger(OpenPages.class);

    @Override
    public void close(HttpSession session) {
        Collection<VaadinSession> pages;
        try {
            pages = VaadinSession.getAllSessions(session);
        } catch (IllegalStateException gone) {
            log.debug("A session ended before it was to be ended", gone);
            return;
        }
        pages.forEach(page -> page.access(() -> page.getUIs().forEach(OpenPages::leadAway)));
        // queued behind the pages: they hear of it first
        pages.forEach(page -> page.access(() -> page.getSession().invalidate()));
        if (pages.isEmpty()) {
            session.invalidate();
        }
    }

    private static void leadAway(UI ui) {
        ui.getPage().setLocation(SignInNotice.ENDED.address().substring(1));
        ui.push();
    }
}
