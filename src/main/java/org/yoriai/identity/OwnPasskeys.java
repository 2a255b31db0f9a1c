package org.yoriai.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 自分のパスキー — whoever adds one or takes one away says the password once more: an unlocked desk is not enough. */
@Service
@Themselves
@Transactional(propagation = Propagation.NEVER)
public class OwnPasskeys {
    /** A person's devices are few; more than these is somebody else's doing. */
    static final int MOST = 10;

    static final int LONGEST_LABEL = 40;
    private final PasskeyChecks checks;
    private final PasskeyRows rows;
    private final PasswordProof proof;
    private final SignInNews news;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OwnPasskeys(
            PasskeyChecks checks,
            PasskeyRows rows,
            PasswordProof proof,
            SignInNews news,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.checks = checks;
        this.rows = rows;
        this.proof = proof;
        this.news = news;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * 登録したパスキー
     *
     * @param label the person's own word for the device
     */
    public record Passkey(String id, String label, OffsetDateTime since, OffsetDateTime lastUsed) {}

    public List<Passkey> list(Person person) {
        return rows.findByUserId(PasskeyRows.handle(person.id())).stream()
                .map(this::shown)
                .toList();
    }

    /**
     * @param label the person's own word for the device
     * @throws Refusal {@code passkey-label}, {@code password-wrong}, {@code too-many-tries}, {@code second-factor-sample},
     *     {@code passkeys-many}
     */
    public PasskeyDraft begin(String label, String password, PasskeySite site, Person person) {
        requireRoom(person);
        String stripped = label.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_LABEL) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "passkey-label", LONGEST_LABEL);
        }
        proof.require(password, person);
        return checks.draft(stripped, person, site);
    }

    /**
     * @param answer the device's, as the browser writes it
     * @throws Refusal {@code passkey-refused}, {@code passkeys-many}
     */
    public void register(PasskeyDraft draft, String answer, Person person) {
        requireRoom(person);
        transaction.executeWithoutResult(_ -> {
            checks.register(draft, answer);
            audit.record(
                    person.id().toString(), "passkey.registered", person.id().toString(), "");
            news.tell(person.id(), SignInChange.PASSKEY_ADDED);
        });
    }

    /** @throws Refusal {@code password-wrong}, {@code too-many-tries}, {@code passkey-gone} */
    public void remove(String id, String password, Person person) {
        proof.require(password, person);
        transaction.executeWithoutResult(_ -> {
            if (!rows.remove(person.id(), id)) {
                throw new Refusal(Refusal.Kind.UNKNOWN, "passkey-gone");
            }
            audit.record(person.id().toString(), "passkey.removed", person.id().toString(), "");
            news.tell(person.id(), SignInChange.PASSKEY_REMOVED);
        });
    }

    private void requireRoom(Person person) {
        if (person.sample()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "second-factor-sample");
        }
        if (list(person).size() >= MOST) {
            throw new Refusal(Refusal.Kind.CONFLICT, "passkeys-many", MOST);
        }
    }

    private Passkey shown(CredentialRecord passkey) {
        return new Passkey(
                passkey.getCredentialId().toBase64UrlString(),
                passkey.getLabel(),
                at(passkey.getCreated()),
                at(passkey.getLastUsed()));
    }

    private OffsetDateTime at(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
