package org.yoriai.identity;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/** 登録しかけのパスキー — what a device is asked for, of somebody who has just said their password. */
public final class PasskeyDraft {
    private final PasskeySite site;
    private final PublicKeyCredentialCreationOptions options;
    private final String json;
    private final String label;

    PasskeyDraft(PasskeySite site, PublicKeyCredentialCreationOptions options, String json, String label) {
        this.site = site;
        this.options = options;
        this.json = json;
        this.label = label;
    }

    /** As the browser reads it. */
    public String json() {
        return json;
    }

    String label() {
        return label;
    }

    PasskeySite site() {
        return site;
    }

    PublicKeyCredentialCreationOptions options() {
        return options;
    }
}
