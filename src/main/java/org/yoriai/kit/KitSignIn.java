package org.yoriai.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.identity.Unguarded;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Tokens;

/** キットへのログイン — the same ID and password as at the desk, on a registered tablet; the token serves twelve hours. */
@Service
public class KitSignIn {
    private static final Duration VALID = Duration.ofHours(12);
    private final SignIn signIn;
    private final Devices devices;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KitSignIn(SignIn signIn, Devices devices, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.signIn = signIn;
        this.devices = devices;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws Refusal {@code device-unknown}, or what {@link SignIn#authenticate} refuses */
    @Unguarded("anybody may try to sign in")
    @Transactional(propagation = Propagation.NEVER)
    public Ticket signIn(String user, String password, DeviceId device, String secret) {
        Refusal unknown = new Refusal(Refusal.Kind.FORBIDDEN, "device-unknown");
        ContractId contract = devices.contractOf(device.value(), secret).orElseThrow(() -> unknown);
        Person person = signIn.authenticate(user, password);
        if (!person.contract().equals(contract)) {
            throw unknown;
        }
        String token = Tokens.next();
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("delete from kit_sign_in where expires_at < ?").param(now).update();
            jdbc.sql("insert into kit_sign_in (token_hash, contract_id, account_id, device_id, expires_at)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(Tokens.hash(token), contract.value(), person.id().value(), device.value(), now.plus(VALID))
                    .update();
        });
        return new Ticket(token, now.plus(VALID), person);
    }

    /** @return who holds the token, on which tablet; empty when it is unknown, too old, or the person or tablet is no longer registered */
    @Unguarded("the token proves who asks")
    @Transactional(propagation = Propagation.NEVER)
    public Optional<Holder> holderOf(String token) {
        return jdbc.sql("select s.contract_id, s.account_id, s.device_id from kit_sign_in s"
                        + " join device d on d.id = s.device_id and d.revoked_at is null"
                        + " where s.token_hash = ? and s.expires_at > ?")
                .params(Tokens.hash(token), OffsetDateTime.now(clock))
                .query((row, _) -> new Row(
                        new ContractId(row.getObject(1, UUID.class)),
                        new AccountId(row.getObject(2, UUID.class)),
                        new DeviceId(row.getObject(3, UUID.class))))
                .optional()
                .flatMap(row -> signIn.again(row.contract, row.account).map(person -> new Holder(person, row.device)));
    }

    /** ログインの控え — the token is handed out this once. */
    public record Ticket(String token, OffsetDateTime expires, Person person) {}

    /** 札の持ち主 */
    public record Holder(Person person, DeviceId device) {}

    private record Row(ContractId contract, AccountId account, DeviceId device) {}
}
