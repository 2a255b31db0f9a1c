package org.yoriai.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yoriai.shared.PublicAddress;
import org.yoriai.vault.Tokens;

/**
 * 最初の管理者のリンク — printed on the console while nobody can sign in at all, for whoever runs the server. It is kept in memory:
 * another start prints another one, and once somebody is registered none.
 */
@Component
class FirstLink {
    private static final Logger log = LoggerFactory.getLogger(FirstLink.class);
    private final Accounts accounts;
    private final boolean sample;
    private final PublicAddress address;
    private volatile Optional<String> hash = Optional.empty();

    FirstLink(Accounts accounts, IdentitySettings settings, PublicAddress address) {
        this.accounts = accounts;
        this.sample = settings.sample();
        this.address = address;
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        if (sample || accounts.count() > 0) {
            return;
        }
        String token = Tokens.next();
        hash = Optional.of(Tokens.hash(token));
        String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
        log.info(
                "Nobody is registered yet. Open this link, which works once, to make the first administrator: {}/first/{}",
                address.told().orElse("http://localhost:" + port),
                token);
    }

    boolean opens(String token) {
        byte[] given = Tokens.hash(token).getBytes(StandardCharsets.US_ASCII);
        return accounts.count() == 0
                && hash.filter(known -> MessageDigest.isEqual(known.getBytes(StandardCharsets.US_ASCII), given))
                        .isPresent();
    }
}
