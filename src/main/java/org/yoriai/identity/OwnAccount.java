package org.yoriai.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 自分の設定 — what a person sees and changes about themselves, in every role. */
@Service
@Themselves
@Transactional(propagation = Propagation.NEVER)
public class OwnAccount {
    private final Memberships memberships;
    private final Accounts accounts;
    private final PasswordRules rules;
    private final PasswordEncoder passwords;
    private final PasswordProof proof;
    private final OpenDesks desks;
    private final SignInNews news;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    OwnAccount(
            Memberships memberships,
            Accounts accounts,
            PasswordRules rules,
            PasswordEncoder passwords,
            PasswordProof proof,
            OpenDesks desks,
            SignInNews news,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.memberships = memberships;
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = passwords;
        this.proof = proof;
        this.desks = desks;
        this.news = news;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    /** Where reminders reach the person; empty while nothing is told. */
    public Optional<String> email(Person person) {
        return transaction.execute(_ -> own(person).facts().email());
    }

    /** @throws Refusal {@code member-name}, {@code no-address} */
    public void introduce(String name, Optional<String> email, Person person) {
        Optional<String> address = MemberDraft.address(email);
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > MemberDraft.LONGEST_NAME) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "member-name", MemberDraft.LONGEST_NAME);
        }
        transaction.executeWithoutResult(_ -> {
            Membership own = own(person);
            news.tellOfAddress(own, address);
            own.introduce(stripped, address);
            audit.record(
                    person.id().toString(), "member.introduced", person.id().toString(), "");
            events.publishEvent(new MembersChanged(ContractScope.required(), person.id()));
        });
    }

    /**
     * Ends what is open under the old password, but for the desk at which it is changed.
     *
     * @param here the desk that stays
     * @throws Refusal {@code password-wrong}, {@code too-many-tries}, {@code member-sample}, or what {@link PasswordRules} refuses
     */
    public void changePassword(String old, String fresh, Optional<UUID> here, Person person) {
        if (person.sample()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "member-sample");
        }
        proof.require(old, person);
        rules.require(fresh, person.login());
        String hash = passwords.encode(fresh);
        transaction.executeWithoutResult(_ -> {
            accounts.findById(person.idValue()).orElseThrow().setPassword(hash);
            audit.record(person.id().toString(), "password.changed", person.id().toString(), "");
            news.tell(person.id(), SignInChange.PASSWORD);
            events.publishEvent(new SignInsEnded(ContractScope.required(), person.id(), true, here));
        });
    }

    /** Where the person is signed in now, the latest used first. */
    public List<SignInDesk> desks(Person person) {
        return desks.of(person.id());
    }

    /** @throws Refusal {@code desk-gone} when it is no longer open, or is not this person's */
    public void endDesk(UUID desk, Person person) {
        transaction.executeWithoutResult(_ -> audit.record(
                person.id().toString(), "sign-in.ended", person.id().toString(), ""));
        if (!desks.end(person.id(), desk)) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "desk-gone");
        }
    }

    public void endOtherDesks(Optional<UUID> here, Person person) {
        transaction.executeWithoutResult(_ -> {
            audit.record(person.id().toString(), "sign-ins.ended", person.id().toString(), "");
            events.publishEvent(new SignInsEnded(ContractScope.required(), person.id(), true, here));
        });
    }

    private Membership own(Person person) {
        return memberships.findByAccountId(person.idValue()).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "member-unknown"));
    }
}
