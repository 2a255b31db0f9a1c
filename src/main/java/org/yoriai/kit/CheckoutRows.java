package org.yoriai.kit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.kit.KitPrincipal.Opens;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.vault.Tokens;

/** The checkouts' tables. */
@Component
class CheckoutRows {
    private static final String OPEN =
            "select id, kit_key, expires_at, returned_at, last_seq, received, accepted from checkout";
    private final JdbcClient jdbc;

    CheckoutRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(NewCheckout checkout) {
        jdbc.sql("insert into checkout (id, contract_id, session_id, device_id, account_id, purpose, destination,"
                        + " approver_id, taken_at, planned_return, expires_at, kit_key, last_seq, received, accepted,"
                        + " last_contact) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?)")
                .params(
                        checkout.id().value(),
                        ContractScope.required().value(),
                        checkout.session().value(),
                        checkout.device().value(),
                        checkout.person().value(),
                        checkout.purpose(),
                        checkout.destination(),
                        checkout.approver().value(),
                        checkout.takenAt(),
                        checkout.plannedReturn(),
                        checkout.expires(),
                        checkout.sealedKey(),
                        checkout.takenAt())
                .update();
    }

    /** Two calls from one tablet at once: the second waits, and then finds what the first has made. */
    void lockDevice(DeviceId device) {
        jdbc.sql("select id from device where id = ? and contract_id = ? for update")
                .params(device.value(), ContractScope.required().value())
                .query(UUID.class)
                .single();
    }

    Optional<OpenCheckout> latest(ProgrammeSessionId session, DeviceId device) {
        return jdbc.sql(OPEN + " where contract_id = ? and session_id = ? and device_id = ? order by taken_at desc, id"
                        + " limit 1")
                .params(ContractScope.required().value(), session.value(), device.value())
                .query(CheckoutRows::open)
                .optional();
    }

    Optional<OpenCheckout> locked(CheckoutId id) {
        return jdbc.sql(OPEN + " where id = ? and contract_id = ? for update")
                .params(id.value(), ContractScope.required().value())
                .query(CheckoutRows::open)
                .optional();
    }

    Optional<OpenCheckout> find(CheckoutId id) {
        return jdbc.sql(OPEN + " where id = ? and contract_id = ?")
                .params(id.value(), ContractScope.required().value())
                .query(CheckoutRows::open)
                .optional();
    }

    /** The session whose kit was taken out. */
    Optional<ProgrammeSessionId> session(CheckoutId id) {
        return jdbc.sql("select session_id from checkout where id = ? and contract_id = ?")
                .params(id.value(), ContractScope.required().value())
                .query((row, _) -> new ProgrammeSessionId(row.getObject(1, UUID.class)))
                .optional();
    }

    boolean exists(UUID id) {
        return jdbc.sql("select count(*) from checkout where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void received(CheckoutId id, long lastSeq, Receipt receipt, OffsetDateTime now) {
        jdbc.sql("update checkout set last_seq = ?, received = ?, accepted = ?, last_contact = ? where id = ?")
                .params(lastSeq, receipt.received(), receipt.accepted(), now, id.value())
                .update();
    }

    /** One act more that could not be applied at first and now is. */
    void accepted(CheckoutId id) {
        jdbc.sql("update checkout set accepted = accepted + 1 where id = ? and contract_id = ?")
                .params(id.value(), ContractScope.required().value())
                .update();
    }

    void returned(CheckoutId id, OffsetDateTime now) {
        jdbc.sql("update checkout set returned_at = ?, last_contact = ?, kit_key = null where id = ?")
                .params(now, now, id.value())
                .update();
    }

    void addPerson(CheckoutId id, AccountId person) {
        jdbc.sql("insert into checkout_person (checkout_id, account_id) values (?, ?) on conflict do nothing")
                .params(id.value(), person.value())
                .update();
    }

    Set<AccountId> people(CheckoutId id) {
        return new HashSet<>(jdbc.sql("select account_id from checkout_person where checkout_id = ?")
                .param(id.value())
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list());
    }

    void addToken(CheckoutId id, String token, Opens opens) {
        jdbc.sql("insert into kit_token (token_hash, checkout_id, opens) values (?, ?, ?)")
                .params(Tokens.hash(token), id.value(), opens.name())
                .update();
    }

    /** Looks across contracts: the token itself says to which one it belongs. */
    Optional<TokenRow> byToken(String token) {
        return jdbc.sql("select c.id, c.contract_id, c.session_id, t.opens, c.expires_at, c.returned_at"
                        + " from kit_token t join checkout c on c.id = t.checkout_id"
                        + " join device d on d.id = c.device_id and d.revoked_at is null where t.token_hash = ?")
                .param(Tokens.hash(token))
                .query((row, _) -> new TokenRow(
                        new KitPrincipal(
                                new CheckoutId(row.getObject(1, UUID.class)),
                                new ContractId(row.getObject(2, UUID.class)),
                                new ProgrammeSessionId(row.getObject(3, UUID.class)),
                                Opens.valueOf(row.getString(4))),
                        row.getObject(5, OffsetDateTime.class),
                        row.getObject(6) != null))
                .optional();
    }

    Optional<AccountId> standingApprover() {
        return jdbc.sql("select account_id from standing_approver where contract_id = ?")
                .param(ContractScope.required().value())
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .optional();
    }

    List<CheckoutSummary> summaries(ProgrammeSessionId session) {
        return jdbc.sql("select c.id, d.name, c.account_id, c.taken_at, c.planned_return, c.returned_at, c.received,"
                        + " c.accepted, c.last_contact,"
                        + " (select count(*) from quarantined_act q where q.checkout_id = c.id and q.settled_at is null)"
                        + " from checkout c join device d on d.id = c.device_id"
                        + " where c.contract_id = ? and c.session_id = ? order by c.taken_at desc, c.id")
                .params(ContractScope.required().value(), session.value())
                .query((row, _) -> new CheckoutSummary(
                        new CheckoutId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        new AccountId(row.getObject(3, UUID.class)),
                        "",
                        row.getObject(4, OffsetDateTime.class),
                        row.getObject(5, OffsetDateTime.class),
                        Optional.ofNullable(row.getObject(6, OffsetDateTime.class)),
                        row.getLong(7),
                        row.getLong(8),
                        row.getLong(10),
                        row.getObject(9, OffsetDateTime.class)))
                .list();
    }

    private static OpenCheckout open(ResultSet row, int number) throws SQLException {
        return new OpenCheckout(
                new CheckoutId(row.getObject(1, UUID.class)),
                Optional.ofNullable(row.getBytes(2)),
                row.getObject(3, OffsetDateTime.class),
                Optional.ofNullable(row.getObject(4, OffsetDateTime.class)),
                row.getLong(5),
                new Receipt(row.getLong(6), row.getLong(7)));
    }

    record TokenRow(KitPrincipal kit, OffsetDateTime expires, boolean returned) {}

    record NewCheckout(
            CheckoutId id,
            ProgrammeSessionId session,
            DeviceId device,
            AccountId person,
            String purpose,
            String destination,
            AccountId approver,
            OffsetDateTime takenAt,
            OffsetDateTime plannedReturn,
            OffsetDateTime expires,
            byte[] sealedKey) {}
}
