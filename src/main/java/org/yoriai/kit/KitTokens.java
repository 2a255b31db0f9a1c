package org.yoriai.kit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.yoriai.identity.Unguarded;
import org.yoriai.kit.KitPrincipal.Opens;
import org.yoriai.shared.Refusal;

/** キットの合い札 — what a push or read token opens. */
@Service
public class KitTokens {
    private final CheckoutRows rows;
    private final Clock clock;

    KitTokens(CheckoutRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * @param path the checkout in the call's address
     * @throws Refusal {@code token-unknown}, also when the token is good for something else; {@code checkout-unknown};
     *     {@code checkout-ended} after the return or the expiry
     */
    @Unguarded("the token proves who asks")
    public KitPrincipal open(String token, UUID path, Opens needed) {
        Refusal unknown = new Refusal(Refusal.Kind.UNAUTHENTICATED, "token-unknown");
        CheckoutRows.TokenRow row = rows.byToken(token).orElseThrow(() -> unknown);
        if (!row.kit().checkout().value().equals(path)) {
            throw rows.exists(path) ? unknown : new Refusal(Refusal.Kind.UNKNOWN, "checkout-unknown");
        }
        if (row.returned() || !OffsetDateTime.now(clock).isBefore(row.expires())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "checkout-ended");
        }
        if (row.kit().opens() != needed) {
            throw unknown;
        }
        return row.kit();
    }
}
