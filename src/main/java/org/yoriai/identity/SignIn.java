package org.yoriai.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** ログイン — who an ID and a password belong to (特記事項 18条(4)ア), the same at the desk and on the tablet. */
@Service
public class SignIn {
    private final Accounts accounts;
    private final Memberships memberships;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;
    private final boolean sampleAllowed;
    private final String nobodysHash;

    SignIn(
            Accounts accounts,
            Memberships memberships,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Audit audit,
            Clock clock,
            IdentitySettings settings) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.passwords = passwords;
        this.throttle = throttle;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
        this.sampleAllowed = settings.sample();
        // an unknown ID takes as long as a wrong password: the answer's time tells nothing
        this.nobodysHash = passwords.encode(UUID.randomUUID().toString());
    }

    /**
     * @throws Refusal {@code sign-in-failed} when ID or password are wrong or the person is not (or no longer) on the
     *     contract's register; {@code too-many-tries} with the seconds to wait
     */
    @Unguarded("anybody may try to sign in")
    @Transactional(propagation = Propagation.NEVER)
    public Person authenticate(String login, String password) {
        return enter(prove(login, password));
    }

    /** Whose the ID and the password are; nobody is signed in by that alone. */
    @Transactional(propagation = Propagation.NEVER)
    Person prove(String login, String password) {
        throttle.admit(login);
        Optional<Account> account = accounts.findByLogin(login).filter(this::open);
        boolean right =
                passwords.matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
        Optional<Person> person = right ? account.flatMap(this::memberOfSomething) : Optional.empty();
        if (person.isEmpty()) {
            throttle.failed(login);
            throw new Refusal(Refusal.Kind.UNAUTHENTICATED, "sign-in-failed");
        }
        throttle.succeeded(login);
        return person.get();
    }

    /** As what somebody signs in whom something else than a password has proven; empty where a password would not do either. */
    @Transactional(propagation = Propagation.NEVER)
    Optional<Person> entitled(AccountId id) {
        return accounts.findById(id.value()).filter(this::open).flatMap(this::memberOfSomething);
    }

    /** Notes that the person is in. */
    @Transactional(propagation = Propagation.NEVER)
    Person enter(Person person) {
        ContractScope.run(
                person.contract(),
                () -> transaction.executeWithoutResult(_ -> {
                    memberships
                            .findByAccountId(person.idValue())
                            .forEach(membership -> membership.signedIn(OffsetDateTime.now(clock)));
                    audit.record(
                            person.id().toString(),
                            "signed-in",
                            person.id().toString(),
                            person.role().name());
                }));
        return person;
    }

    /** The person as registered now; empty when the account may no longer act in the contract. */
    @Unguarded("whoever calls holds a token that this person was given after signing in")
    @Transactional(propagation = Propagation.NEVER)
    public Optional<Person> again(ContractId contract, AccountId id) {
        LocalDate today = LocalDate.now(clock);
        return ContractScope.within(
                contract,
                () -> transaction.execute(_ -> accounts.findById(id.value())
                        .filter(account -> sampleAllowed || !account.sample())
                        .flatMap(account -> memberships.findByAccountId(id.value()).stream()
                                .filter(membership -> membership.activeOn(today))
                                .map(membership -> membership.personOf(account))
                                .findFirst())));
    }

    private boolean open(Account account) {
        return account.opened() && (sampleAllowed || !account.sample());
    }

    private Optional<Person> memberOfSomething(Account account) {
        List<ContractId> contracts = jdbc.sql(
                        // the year that is going on, before one that is only being prepared, before one that is over
                        "select m.contract_id from membership m join contract c on c.id = m.contract_id"
                                + " where m.account_id = ? order by case when c.performance_until < ? then 1 else 0 end,"
                                + " c.fiscal_year, m.contract_id")
                .params(account.getId(), LocalDate.now(clock))
                .query((row, _) -> new ContractId(row.getObject(1, UUID.class)))
                .list();
        return contracts.stream()
                .map(contract -> ContractScope.within(contract, () -> memberOfCurrent(account)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Person> memberOfCurrent(Account account) {
        LocalDate today = LocalDate.now(clock);
        return transaction.execute(_ -> memberships.findByAccountId(account.getId()).stream()
                .filter(membership -> membership.activeOn(today))
                .map(membership -> membership.personOf(account))
                .findFirst());
    }
}
