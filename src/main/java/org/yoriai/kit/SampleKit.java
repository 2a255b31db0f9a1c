package org.yoriai.kit;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.shared.SampleData;
import org.yoriai.vault.Tokens;

/** 見本のキット — the enrolment code that works any number of times, and the office as approver. */
@Component
class SampleKit implements SampleData {
    static final String CODE = "SAMPLE-TABLET";
    private final JdbcClient jdbc;
    private final EntityManager entities;

    SampleKit(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        // contract and accounts, which the rows below refer to, wait in Hibernate until they are flushed
        entities.flush();
        jdbc.sql("insert into enrolment_code (code_hash, contract_id, reusable) values (?, ?, true)")
                .params(Tokens.hash(CODE), CONTRACT.value())
                .update();
        jdbc.sql("insert into standing_approver (contract_id, account_id) values (?, ?)")
                .params(CONTRACT.value(), SampleData.id("account:office"))
                .update();
    }
}
