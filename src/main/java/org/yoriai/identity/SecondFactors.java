package org.yoriai.identity;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 2段階認証の決まり — who is asked for a code, and which code is taken. */
@Component
class SecondFactors {
    private static final String SIX_FIGURES = "\\d{" + Totp.FIGURES + "}";
    private final SecondFactorRows rows;
    private final SignInThrottle throttle;
    private final SignInNews news;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecondFactorRule rule;

    SecondFactors(
            SecondFactorRows rows,
            SignInThrottle throttle,
            SignInNews news,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock,
            IdentitySettings settings) {
        this.rows = rows;
        this.throttle = throttle;
        this.news = news;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        this.rule = settings.secondFactor();
    }

    SecondStep.Kind askedOf(Person person) {
        if (rows.of(person.id()).isPresent()) {
            return SecondStep.Kind.CODE;
        }
        // the sample's people are everybody's: nobody can keep an authenticator for them
        return rule == SecondFactorRule.REQUIRED && !person.sample() ? SecondStep.Kind.SET_UP : SecondStep.Kind.NONE;
    }

    /**
     * @param typed six figures from the authenticator, or a recovery code
     * @throws Refusal {@code code-wrong}, {@code too-many-tries}
     */
    void require(String typed, Person person) {
        // not under the ID: a right password must not set these tries free again
        String tries = "code " + person.id();
        throttle.admit(tries);
        if (!takes(typed.strip(), person)) {
            throttle.failed(tries);
            throw new Refusal(Refusal.Kind.UNAUTHENTICATED, "code-wrong");
        }
        throttle.succeeded(tries);
    }

    /**
     * @return the recovery codes
     * @throws Refusal {@code first-code-wrong} when the authenticator does not show what it should
     */
    List<String> register(TotpSecret secret, String code, Person person) {
        OptionalLong step = Totp.stepOf(spaceless(code), secret.bytes(), clock.instant(), 0);
        if (step.isEmpty()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "first-code-wrong");
        }
        return inContract(person, () -> {
            rows.put(person.id(), secret, step.getAsLong());
            told("second-factor.registered", person);
            news.tell(person.id(), SignInChange.SECOND_FACTOR_ADDED);
            return fresh(person);
        });
    }

    List<String> renewCodes(Person person) {
        return inContract(person, () -> {
            rows.clearCodes(person.id());
            told("recovery-codes.renewed", person);
            return fresh(person);
        });
    }

    private boolean takes(String typed, Person person) {
        String figures = spaceless(typed);
        if (figures.matches(SIX_FIGURES)) {
            return rows.of(person.id())
                    .map(found -> Totp.stepOf(figures, found.secret(), clock.instant(), found.lastStep()))
                    .filter(OptionalLong::isPresent)
                    .filter(step -> rows.take(person.id(), step.getAsLong()))
                    .isPresent();
        }
        return inContract(person, () -> {
            boolean taken = rows.takeCode(person.id(), typed);
            if (taken) {
                told("recovery-code.used", person);
            }
            return taken;
        });
    }

    private List<String> fresh(Person person) {
        List<String> codes = RecoveryCodes.next();
        codes.forEach(code -> rows.putCode(person.id(), code));
        return codes;
    }

    private void told(String action, Person person) {
        audit.record(person.id().toString(), action, person.id().toString(), "");
    }

    private <T> T inContract(Person person, Supplier<T> work) {
        return ContractScope.within(
                person.contract(), () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    private static String spaceless(String typed) {
        return typed.replaceAll("\\s", "");
    }
}
