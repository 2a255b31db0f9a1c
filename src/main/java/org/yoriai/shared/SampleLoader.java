package org.yoriai.shared;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the sample contract once, all of it or nothing; {@code YORIAI_SAMPLE=false} keeps the house empty. */
@Component
@Order(0)
@ConditionalOnProperty(name = "yoriai.sample", havingValue = "true")
class SampleLoader implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(SampleLoader.class);
    private final List<SampleData> parts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SampleLoader(List<SampleData> parts, JdbcClient jdbc, TransactionTemplate transaction) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(SampleData::order))
                .toList();
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (jdbc.sql("select count(*) from contract").query(Long.class).single() > 0) {
            return;
        }
        // the scope is bound first: Hibernate reads the contract when the transaction opens its session
        ContractScope.run(
                SampleData.CONTRACT, () -> transaction.executeWithoutResult(_ -> parts.forEach(SampleData::load)));
        log.info("Sample contract loaded");
    }
}
