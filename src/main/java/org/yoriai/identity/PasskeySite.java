package org.yoriai.identity;

import java.io.Serializable;
import java.net.URI;

/**
 * パスキーの効く場所 — the house as a browser knows it: a passkey made for one is of no use at another, whatever a false page says.
 *
 * @param origin scheme, host and port, as in {@code https://yoriai.example.jp}
 */
public record PasskeySite(String origin) implements Serializable {
    public PasskeySite {
        if (URI.create(origin).getHost() == null) {
            throw new IllegalArgumentException("no origin: " + origin);
        }
    }

    /** Of any address within it. */
    public static PasskeySite of(URI address) {
        String port = address.getPort() == -1 ? "" : ":" + address.getPort();
        return new PasskeySite(address.getScheme() + "://" + address.getHost() + port);
    }

    /** What the standard calls the relying party's ID. */
    String host() {
        return URI.create(origin).getHost();
    }
}
