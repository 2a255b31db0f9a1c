package org.yoriai.identity.ui;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.identity.OpenDesk;

/** この画面 — which of a person's open desks is the one being looked at. */
final class HereDesk {
    private HereDesk() {}

    static Optional<UUID> id() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        return Optional.ofNullable(session.getAttribute(OpenDesk.ATTRIBUTE))
                .flatMap(OpenDesk::of)
                .map(OpenDesk::id);
    }
}
