package org.yoriai.kit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;

/** The ledger's reading of the checkouts. */
@Component
class LedgerRows {
    private static final String ALL = """
            select c.id, s.id, s.kind, s.number, s.title, s.held_on, d.name, c.account_id, c.purpose, c.destination,
                   c.approver_id, c.taken_at, c.planned_return, c.expires_at, c.returned_at, c.kit_key is not null,
                   c.checked_by, c.checked_at, c.received, c.accepted
              from checkout c
              join device d on d.id = c.device_id
              join programme_session s on s.id = c.session_id
             where c.contract_id = ?
            """;
    private final JdbcClient jdbc;

    LedgerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Planned(OffsetDateTime plannedReturn, OffsetDateTime expires) {}

    List<LedgerEntry> all(Function<AccountId, String> name) {
        return jdbc.sql(ALL + " order by c.taken_at desc, c.id")
                .param(ContractScope.required().value())
                .query((row, _) -> entry(row, name))
                .list();
    }

    Optional<LedgerEntry> find(CheckoutId id, Function<AccountId, String> name) {
        return jdbc.sql(ALL + " and c.id = ?")
                .params(ContractScope.required().value(), id.value())
                .query((row, _) -> entry(row, name))
                .optional();
    }

    private static LedgerEntry entry(ResultSet row, Function<AccountId, String> name) throws SQLException {
        return new LedgerEntry(
                new CheckoutId(row.getObject(1, UUID.class)),
                new LedgerEntry.Visit(
                        new ProgrammeSessionId(row.getObject(2, UUID.class)),
                        ProgrammeKind.valueOf(row.getString(3)),
                        row.getInt(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class)),
                row.getString(7),
                name.apply(new AccountId(row.getObject(8, UUID.class))),
                row.getString(9),
                row.getString(10),
                name.apply(new AccountId(row.getObject(11, UUID.class))),
                row.getObject(12, OffsetDateTime.class),
                row.getObject(13, OffsetDateTime.class),
                row.getObject(14, OffsetDateTime.class),
                Optional.ofNullable(row.getObject(15, OffsetDateTime.class)),
                row.getBoolean(16),
                Optional.ofNullable(row.getObject(17, UUID.class))
                        .map(AccountId::new)
                        .map(name)
                        .orElse(""),
                Optional.ofNullable(row.getObject(18, OffsetDateTime.class)),
                new Receipt(row.getLong(19), row.getLong(20)));
    }

    /** Of a kit that is out, and locked until the change is committed. */
    Optional<Planned> planned(CheckoutId id) {
        return jdbc.sql(
                        "select planned_return, expires_at from checkout"
                                + " where id = ? and contract_id = ? and returned_at is null and kit_key is not null for update")
                .params(id.value(), ContractScope.required().value())
                .query((row, _) ->
                        new Planned(row.getObject(1, OffsetDateTime.class), row.getObject(2, OffsetDateTime.class)))
                .optional();
    }

    void extend(CheckoutId id, OffsetDateTime until) {
        jdbc.sql("update checkout set planned_return = ? where id = ? and contract_id = ?")
                .params(until, id.value(), ContractScope.required().value())
                .update();
    }

    int confirm(CheckoutId id, AccountId by, OffsetDateTime now) {
        return jdbc.sql("update checkout set checked_by = ?, checked_at = ?"
                        + " where id = ? and contract_id = ? and returned_at is not null and checked_at is null")
                .params(by.value(), now, id.value(), ContractScope.required().value())
                .update();
    }
}
