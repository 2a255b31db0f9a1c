package org.yoriai.sheet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.vault.SealedPieces;
import org.yoriai.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** 読み取りの保管 — what was read and the pictures, sealed; gone as soon as a person has decided. */
@Component
class SheetRows {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Vault vault;
    private final Clock clock;

    SheetRows(JdbcClient jdbc, JsonMapper json, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.vault = vault;
        this.clock = clock;
    }

    /** 読み取った回答票 — {@code here}: how many of its pages came. */
    record Row(UUID id, int version, int sheet, int pages, int here) {}

    record PageRow(UUID id, int page, PageFindings findings) {}

    List<Row> waiting(ProgrammeSessionId session) {
        return jdbc.sql("select r.id, r.version, r.sheet, r.pages,"
                        + " (select count(*) from sheet_page p where p.reading_id = r.id) from sheet_reading r"
                        + " where r.contract_id = ? and r.session_id = ? order by r.sheet, r.began_at, r.id")
                .params(contract(), session.value())
                .query((row, _) -> new Row(
                        row.getObject(1, UUID.class), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .list();
    }

    boolean holds(ProgrammeSessionId session, String sha256) {
        return jdbc.sql("select count(*) from sheet_page p join sheet_reading r on r.id = p.reading_id"
                                + " where r.contract_id = ? and r.session_id = ? and p.sha256 = ?")
                        .params(contract(), session.value(), sha256)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Of those that wait for a page of the sheet, the first. */
    Optional<UUID> lacking(ProgrammeSessionId session, int sheet, int page) {
        return jdbc.sql("select r.id from sheet_reading r where r.contract_id = ? and r.session_id = ? and r.sheet = ?"
                        + " and not exists (select 1 from sheet_page p where p.reading_id = r.id and p.page = ?)"
                        + " order by r.began_at, r.id limit 1")
                .params(contract(), session.value(), sheet, page)
                .query(UUID.class)
                .optional();
    }

    UUID begin(ProgrammeSessionId session, int version, int sheet, int pages, Person by) {
        UUID id = Ids.next();
        jdbc.sql("insert into sheet_reading (id, contract_id, session_id, version, sheet, pages, began_at, began_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        contract(),
                        session.value(),
                        version,
                        sheet,
                        pages,
                        OffsetDateTime.now(clock),
                        by.id().value())
                .update();
        return id;
    }

    void keep(UUID reading, String sha256, int page, PageFindings findings, byte[] picture) {
        UUID id = Ids.next();
        jdbc.sql("insert into sheet_page (id, contract_id, reading_id, page, sha256, found) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        contract(),
                        reading,
                        page,
                        sha256,
                        vault.seal(json.writeValueAsString(findings).getBytes(StandardCharsets.UTF_8)))
                .update();
        List<byte[]> parts = SealedPieces.of(vault.seal(picture));
        for (int position = 0; position < parts.size(); position++) {
            jdbc.sql("insert into sheet_page_part (page_id, position, sealed) values (?, ?, ?)")
                    .params(id, position, parts.get(position))
                    .update();
        }
    }

    List<PageRow> pages(UUID reading) {
        return jdbc.sql("select id, page, found from sheet_page where contract_id = ? and reading_id = ? order by page")
                .params(contract(), reading)
                .query((row, _) -> new PageRow(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        json.readValue(
                                new String(vault.open(row.getBytes(3)), StandardCharsets.UTF_8), PageFindings.class)))
                .list();
    }

    byte[] picture(UUID page) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        jdbc.sql("select a.sealed from sheet_page_part a join sheet_page p on p.id = a.page_id"
                        + " where p.contract_id = ? and p.id = ? order by a.position")
                .params(contract(), page)
                .query((row, _) -> row.getBytes(1))
                .list()
                .forEach(whole::writeBytes);
        return vault.open(whole.toByteArray());
    }

    /** @return false when it was gone before */
    boolean remove(UUID reading) {
        jdbc.sql("delete from sheet_page_part where page_id in"
                        + " (select id from sheet_page where contract_id = ? and reading_id = ?)")
                .params(contract(), reading)
                .update();
        jdbc.sql("delete from sheet_page where contract_id = ? and reading_id = ?")
                .params(contract(), reading)
                .update();
        return jdbc.sql("delete from sheet_reading where contract_id = ? and id = ?")
                        .params(contract(), reading)
                        .update()
                > 0;
    }

    private static UUID contract() {
        return ContractScope.required().value();
    }
}
