package org.yoriai.identity;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 自分の2段階認証 — whoever sets it up or takes it away says the password once more: an unlocked desk is not enough. */
@Service
@Themselves
@Transactional(propagation = Propagation.NEVER)
public class OwnSecondFactor {
    private final SecondFactors factors;
    private final SecondFactorRows rows;
    private final PasswordProof proof;
    private final SignInNews news;
    private final Audit audit;
    private final TransactionTemplate transaction;

    OwnSecondFactor(
            SecondFactors factors,
            SecondFactorRows rows,
            PasswordProof proof,
            SignInNews news,
            Audit audit,
            TransactionTemplate transaction) {
        this.factors = factors;
        this.rows = rows;
        this.proof = proof;
        this.news = news;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * 2段階認証のようす
     *
     * @param codesLeft recovery codes that have not been used
     */
    public record State(OffsetDateTime since, int codesLeft) {}

    /** Empty while the password alone signs in. */
    public Optional<State> state(Person person) {
        return rows.of(person.id()).map(found -> new State(found.since(), rows.codesLeft(person.id())));
    }

    /** @throws Refusal {@code password-wrong}, {@code too-many-tries}, {@code second-factor-sample} */
    public TotpSecret begin(String password, Person person) {
        if (person.sample()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "second-factor-sample");
        }
        proof.require(password, person);
        return TotpSecret.next();
    }

    /**
     * @return the recovery codes, which are never shown again
     * @throws Refusal {@code first-code-wrong} when the authenticator does not show what it should; {@code second-factor-there}
     */
    public List<String> register(TotpSecret secret, String code, Person person) {
        if (person.sample()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "second-factor-sample");
        }
        if (rows.of(person.id()).isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "second-factor-there");
        }
        return factors.register(secret, code, person);
    }

    /** @throws Refusal {@code password-wrong}, {@code too-many-tries}, {@code second-factor-none} */
    public List<String> renewCodes(String password, Person person) {
        proof.require(password, person);
        if (rows.of(person.id()).isEmpty()) {
            throw none();
        }
        return factors.renewCodes(person);
    }

    /** @throws Refusal {@code password-wrong}, {@code too-many-tries}, {@code second-factor-none} */
    public void remove(String password, Person person) {
        proof.require(password, person);
        transaction.executeWithoutResult(_ -> {
            if (!rows.remove(person.id())) {
                throw none();
            }
            audit.record(
                    person.id().toString(), "second-factor.removed", person.id().toString(), "");
            news.tell(person.id(), SignInChange.SECOND_FACTOR_REMOVED);
        });
    }

    private static Refusal none() {
        return new Refusal(Refusal.Kind.CONFLICT, "second-factor-none");
    }
}
