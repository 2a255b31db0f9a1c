package org.yoriai.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 送信の設定
 *
 * @param host the server that takes the mail; empty: nothing is sent and every letter waits
 * @param port 465 speaks TLS from the first byte
 * @param user empty: without signing in
 * @param starttls whether the line must be encrypted; {@code false} only for a server on the same machine or closed network
 * @param from the address that stands as the sender
 * @param patience how long the server may keep silent
 */
@ConfigurationProperties("yoriai.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("true") boolean starttls,
        @DefaultValue("") String from,
        @DefaultValue("60s") Duration patience) {

    MailSettings {
        if (!host.isBlank() && !from.matches("[^@\\s<>,;]+@[^@\\s<>,;]+")) {
            throw new IllegalArgumentException("YORIAI_SMTP_HOST is given: YORIAI_MAIL_FROM has to be an address");
        }
    }

    boolean ready() {
        return !host.isBlank();
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
