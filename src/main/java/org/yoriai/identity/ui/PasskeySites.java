package org.yoriai.identity.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.identity.PasskeySite;
import org.yoriai.shared.PublicAddress;

/** パスキーの効く場所 — the public address where the house has been told one, else the one that the browser asked. */
@Component
class PasskeySites implements Serializable {
    private static final long serialVersionUID = 1;
    private final Optional<PasskeySite> told;

    PasskeySites(PublicAddress address) {
        told = address.told().map(URI::create).map(PasskeySite::of);
    }

    PasskeySite here() {
        return told.orElseGet(() -> PasskeySite.of(URI.create(VaadinServletRequest.getCurrent()
                .getHttpServletRequest()
                .getRequestURL()
                .toString())));
    }
}
