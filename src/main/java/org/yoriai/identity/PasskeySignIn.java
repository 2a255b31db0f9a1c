package org.yoriai.identity;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.shared.Refusal;

/** パスキーでのログイン — the device and what opens it are two factors: neither password nor code is asked besides. */
@Service
@Unguarded("whoever calls is asked for what only a registered device can sign")
@Transactional(propagation = Propagation.NEVER)
public class PasskeySignIn {
    private final PasskeyChecks checks;
    private final SignIn signIn;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PasskeySignIn(PasskeyChecks checks, SignIn signIn, TransactionTemplate transaction, Clock clock) {
        this.checks = checks;
        this.signIn = signIn;
        this.transaction = transaction;
        this.clock = clock;
    }

    public PasskeyChallenge challenge(PasskeySite site) {
        return checks.challenge(site);
    }

    /**
     * @param answer the device's, as the browser writes it
     * @throws Refusal {@code passkey-refused} when the device is not (or no longer) registered, was not opened, signed
     *     something else or too late, and when its owner may not act in any contract
     */
    public Person finish(PasskeyChallenge challenge, String answer) {
        if (challenge.lapsed(clock.instant())) {
            throw refused();
        }
        AccountId account = transaction.execute(_ -> checks.prove(challenge, answer));
        return signIn.enter(signIn.entitled(account).orElseThrow(PasskeySignIn::refused));
    }

    private static Refusal refused() {
        return new Refusal(Refusal.Kind.UNAUTHENTICATED, "passkey-refused");
    }
}
