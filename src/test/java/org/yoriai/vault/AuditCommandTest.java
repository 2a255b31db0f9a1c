package org.yoriai.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** {@code bin/audit}: one command finds a changed entry, in a database of its own and without a server. */
class AuditCommandTest {
    private static final UUID WHOLE = new UUID(0, 1);
    private static final UUID FORGED = new UUID(0, 2);
    private static final int ENTRIES = 2500;

    @TempDir
    private Path folder;

    @Test
    void aLineForEachContractAndTheExitCodeTell() {
        String url = "jdbc:h2:file:" + folder.resolve("trail")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(url, "yoriai", ""));
        // on one connection: opened anew for each of the entries, the database would take half a minute
        try (SingleConnectionDataSource source = new SingleConnectionDataSource(url, "yoriai", "", true)) {
            Flyway.configure().dataSource(source).target("1").load().migrate();
            fill(JdbcClient.create(source), WHOLE);
            fill(JdbcClient.create(source), FORGED);
        }
        assertThat(run(url))
                .isEqualTo("0\ncontract " + WHOLE + ": 2500 entries, intact\ncontract " + FORGED
                        + ": 2500 entries, intact\n");
        change(jdbc, "update audit_entry set detail = 'x' where contract_id = ? and number = 1001");
        assertThat(run(url)).startsWith("1\n").contains(FORGED + ": BROKEN at entry 1001 (1000 before it fit)");
        change(jdbc, "update audit_entry set detail = '' where contract_id = ? and number = 1001");
        change(jdbc, "delete from audit_entry where contract_id = ? and number = 2500");
        assertThat(run(url)).startsWith("1\n").contains(FORGED + ": BROKEN at entry 2500");
        change(jdbc, "delete from audit_head where contract_id = ?");
        assertThat(run(url)).startsWith("1\n").contains(FORGED + ": BROKEN at entry 1 ");
    }

    private static String run(String url) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = AuditCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=yoriai",
                "--spring.datasource.password=");
        return code + "\n" + out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static void change(JdbcClient jdbc, String sql) {
        assertThat(jdbc.sql(sql).param(FORGED).update()).isOne();
    }

    private static void fill(JdbcClient jdbc, UUID contract) {
        String hash = AuditEntry.FIRST;
        OffsetDateTime at = OffsetDateTime.of(2026, 11, 1, 9, 0, 0, 0, ZoneOffset.ofHours(9));
        for (int number = 1; number <= ENTRIES; number++) {
            AuditEntry entry = new AuditEntry(number, at.plusSeconds(number), "tester", "looked", "thing", "");
            hash = entry.hashAfter(hash);
            jdbc.sql("insert into audit_entry (contract_id, number, at, actor, action, subject, detail, hash)"
                            + " values (?, ?, ?, 'tester', 'looked', 'thing', '', ?)")
                    .params(contract, number, entry.at(), hash)
                    .update();
        }
        jdbc.sql("insert into audit_head (contract_id, last_number, last_hash) values (?, ?, ?)")
                .params(contract, ENTRIES, hash)
                .update();
    }
}
