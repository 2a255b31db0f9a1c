package org.yoriai.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.vault.Tokens;

/** 招待の表 — one invitation for each person of a contract; a newer one takes the place of the older. */
@Component
class InvitationRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Found(ContractId contract, AccountId account) {}

    void put(AccountId account, String token, AccountId by, OffsetDateTime expires) {
        withdraw(account);
        jdbc.sql("insert into invitation (id, contract_id, account_id, token_hash, made_by, made_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        contract(),
                        account.value(),
                        Tokens.hash(token),
                        by.value(),
                        OffsetDateTime.now(clock),
                        expires)
                .update();
    }

    void withdraw(AccountId account) {
        jdbc.sql("delete from invitation where contract_id = ? and account_id = ?")
                .params(contract(), account.value())
                .update();
    }

    /** Until when each person's link works. */
    Map<AccountId, OffsetDateTime> open() {
        return jdbc
                .sql("select account_id, expires_at from invitation where contract_id = ? and expires_at > ?")
                .params(contract(), OffsetDateTime.now(clock))
                .query((row, _) ->
                        Map.entry(new AccountId(row.getObject(1, UUID.class)), row.getObject(2, OffsetDateTime.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Looks across contracts: the token itself says to which one it belongs. */
    Optional<Found> byToken(String token) {
        return jdbc.sql("select contract_id, account_id from invitation where token_hash = ? and expires_at > ?")
                .params(Tokens.hash(token), OffsetDateTime.now(clock))
                .query((row, _) -> new Found(
                        new ContractId(row.getObject(1, UUID.class)), new AccountId(row.getObject(2, UUID.class))))
                .optional();
    }

    /** @return whether it was there to be used: of two at the same moment, one is told no */
    boolean use(String token) {
        return jdbc.sql("delete from invitation where contract_id = ? and token_hash = ? and expires_at > ?")
                        .params(contract(), Tokens.hash(token), OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private static UUID contract() {
        return ContractScope.required().value();
    }
}
