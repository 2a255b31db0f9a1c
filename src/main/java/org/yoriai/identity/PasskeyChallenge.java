package org.yoriai.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** パスキーへの問い — what a device has to sign to get in; for one answer, and it lapses. It stays on the server, with the browser's session. */
public final class PasskeyChallenge implements Serializable {
    /** Under which name it hangs there. */
    public static final String ATTRIBUTE = "yoriai.passkey-challenge";

    private static final Duration LASTS = Duration.ofMinutes(5);
    private static final long serialVersionUID = 1;
    private final PasskeySite site;
    private final PublicKeyCredentialRequestOptions options;
    private final String json;
    private final Instant since;

    PasskeyChallenge(PasskeySite site, PublicKeyCredentialRequestOptions options, String json, Instant since) {
        this.site = site;
        this.options = options;
        this.json = json;
        this.since = since;
    }

    public static Optional<PasskeyChallenge> of(Object attribute) {
        return attribute instanceof PasskeyChallenge challenge ? Optional.of(challenge) : Optional.empty();
    }

    /** As the browser reads it. */
    public String json() {
        return json;
    }

    PasskeySite site() {
        return site;
    }

    PublicKeyCredentialRequestOptions options() {
        return options;
    }

    boolean lapsed(Instant now) {
        return now.isAfter(since.plus(LASTS));
    }
}
