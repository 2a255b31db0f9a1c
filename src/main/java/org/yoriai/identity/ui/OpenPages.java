package org.yoriai.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.Collection;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yoriai.identity.DeskCloser;

/** 開いている画面を閉じる — whoever looks at the desk is led to the sign-in page within a moment, and the session is gone. */
@Component
class OpenPages implements DeskCloser {
    private static final Logger log = LoggerFactory.getLogger(OpenPages.class);

    @Override
    public void close(HttpSession session, boolean idle) {
        Optional<Collection<VaadinSession>> found = pagesOf(session);
        if (found.isEmpty()) {
            return;
        }
        Collection<VaadinSession> pages = found.get();
        SignInNotice why = idle ? SignInNotice.IDLE : SignInNotice.ENDED;
        pages.forEach(page -> page.access(() -> page.getUIs().forEach(ui -> leadAway(ui, why))));
        // queued behind the pages: they hear of it first
        pages.forEach(page -> page.access(() -> page.getSession().invalidate()));
        if (pages.isEmpty()) {
            session.invalidate();
        }
    }

    @Override
    public void warn(HttpSession session) {
        pagesOf(session)
                .ifPresent(pages -> pages.forEach(page ->
                        page.access(() -> page.getUIs().forEach(ui -> ui.access(() -> IdleWarning.show(ui))))));
    }

    private static Optional<Collection<VaadinSession>> pagesOf(HttpSession session) {
        try {
            return Optional.of(VaadinSession.getAllSessions(session));
        } catch (IllegalStateException gone) {
            log.debug("A session ended before it was to be ended", gone);
            return Optional.empty();
        }
    }

    private static void leadAway(UI ui, SignInNotice why) {
        ui.getPage().setLocation(why.address().substring(1));
        ui.push();
    }
}
