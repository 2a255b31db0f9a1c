package org.yoriai.identity;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.shared.ContractScope;

/** 利用者が登録したもの — who of the contract in force has something besides the password. */
@Component
class MemberProofs {
    private final JdbcClient jdbc;

    MemberProofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<AccountId> authenticators() {
        return having("second_factor");
    }

    Set<AccountId> passkeys() {
        return having("passkey");
    }

    private Set<AccountId> having(String table) {
        return jdbc
                .sql("select distinct h.account_id from " + table
                        + " h join membership m on m.account_id = h.account_id where m.contract_id = ?")
                .param(ContractScope.required().value())
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
