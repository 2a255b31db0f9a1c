package org.yoriai.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.shared.Refusal;

/** ログインの2段目 — the code after the password, or the setting up of an authenticator where everybody has to have one. */
@Service
@Unguarded("whoever calls holds the step that a right password gave, and is asked for the code")
@Transactional(propagation = Propagation.NEVER)
public class SecondStepSignIn {
    private final SecondFactors factors;
    private final SignIn signIn;
    private final Clock clock;

    SecondStepSignIn(SecondFactors factors, SignIn signIn, Clock clock) {
        this.factors = factors;
        this.signIn = signIn;
        this.clock = clock;
    }

    public boolean open(SecondStep step) {
        return !step.lapsed(clock.instant());
    }

    /** @throws Refusal {@code code-wrong}, {@code too-many-tries}; {@code step-lapsed}: the password is asked again */
    public Person finish(SecondStep step, String code) {
        requireOpen(step);
        // none is asked right after the set-up, which has just asked for one
        if (step.kind() != SecondStep.Kind.NONE) {
            factors.require(code, step.person());
        }
        Person person = Optional.of(step.person())
                .flatMap(known -> signIn.again(known.contract(), known.id()))
                .orElseThrow(SecondStepSignIn::lapsed);
        return signIn.enter(person);
    }

    public TotpSecret begin(SecondStep step) {
        requireOpen(step);
        return TotpSecret.next();
    }

    /** 登録を済ませた2段目と回復コード */
    public record SetUp(SecondStep step, List<String> recoveryCodes) {
        // codes must not end up in a log by way of a record's own words
        @Override
        public String toString() {
            return "SetUp[]";
        }
    }

    /** @throws Refusal {@code first-code-wrong}; {@code step-lapsed} also when an authenticator has been registered meanwhile */
    public SetUp register(SecondStep step, TotpSecret secret, String code) {
        requireOpen(step);
        if (factors.askedOf(step.person()) != SecondStep.Kind.SET_UP) {
            throw lapsed();
        }
        List<String> codes = factors.register(secret, code, step.person());
        return new SetUp(step.done(), codes);
    }

    private void requireOpen(SecondStep step) {
        if (!open(step)) {
            throw lapsed();
        }
    }

    private static Refusal lapsed() {
        return new Refusal(Refusal.Kind.CONFLICT, "step-lapsed");
    }
}
