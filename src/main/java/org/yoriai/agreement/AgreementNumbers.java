package org.yoriai.agreement;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.shared.ContractScope;

/** 協議の番号 — running per contract, without gaps. */
@Component
class AgreementNumbers {
    private final JdbcClient jdbc;

    AgreementNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The counter stays locked until the transaction ends, so that agreements are opened one after the other. */
    int next() {
        UUID contract = ContractScope.required().value();
        jdbc.sql("insert into agreement_counter (contract_id, last_number) values (?, 0) on conflict do nothing")
                .param(contract)
                .update();
        int number = 1
                + jdbc.sql("select last_number from agreement_counter where contract_id = ? for update")
                        .param(contract)
                        .query(Integer.class)
                        .single();
        jdbc.sql("update agreement_counter set last_number = ? where contract_id = ?")
                .params(number, contract)
                .update();
        return number;
    }
}
