package org.yoriai.kit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.shared.SampleData;
import org.yoriai.vault.Tokens;

/** 見本のキット — the enrolment code that works any number of times, and the office as approver. */
@Component
class SampleKit implements SampleData {
    static final String CODE = "SAMPLE-TABLET";
    private final JdbcClient jdbc;

    SampleKit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        jdbc.sql("insert into enrolment_code (code_hash, contract_id, reusable) values (?, ?, true)")
                .params(Tokens.hash(CODE), CONTRACT.value())
                .update();
        jdbc.sql("insert into standing_approver (contract_id, account_id) values (?, ?)")
                .params(CONTRACT.value(), SampleData.id("account:office"))
                .update();
    }
}
