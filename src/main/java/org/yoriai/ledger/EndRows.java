package org.yoriai.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.ContractFacts;
import org.yoriai.shared.ContractId;
import org.yoriai.vault.ContractRemoval.Removed;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The ends of contracts, as they are kept; they outlive the contracts. */
@Component
class EndRows {
    private static final String ENDED =
            "select e.*, exists (select 1 from backup_taken b where b.taken_at > e.disposed_at)"
                    + " as backed_up from contract_end e where e.disposed_at is not null";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EndRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** 段階の列 */
    enum Step {
        RECEIVED,
        ASKED,
        AGREED;

        private String column(String ending) {
            return name().toLowerCase(Locale.ROOT) + ending;
        }
    }

    /** 廃棄のあとの確認 */
    enum Check {
        SWEPT("swept_at"),
        REWRITTEN("rewritten_at"),
        MASTER_GONE("master_gone_at");

        private final String column;

        Check(String column) {
            this.column = column;
        }
    }

    Optional<EndState> find(ContractId contract) {
        return jdbc.sql("select * from contract_end where contract_id = ? and disposed_at is null")
                .param(contract.value())
                .query((row, _) -> new EndState(
                        archive(row),
                        row.getString("counts"),
                        step(row, Step.RECEIVED),
                        step(row, Step.ASKED),
                        step(row, Step.AGREED)))
                .optional();
    }

    private static EndState.Archive archive(ResultSet row) throws SQLException {
        return new EndState.Archive(
                moment(row, "archived_at").orElseThrow(),
                new AccountId(row.getObject("archived_by", UUID.class)),
                row.getInt("files"),
                row.getLong("bytes"),
                row.getString("sha256"));
    }

    private static Optional<EndState.Step> step(ResultSet row, Step step) throws SQLException {
        UUID by = row.getObject(step.column("_by"), UUID.class);
        return moment(row, step.column("_at")).map(at -> new EndState.Step(at, new AccountId(by)));
    }

    private static Optional<OffsetDateTime> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class));
    }

    /** A new archive begins everything anew. */
    void archived(ContractId contract, EndState.Archive archive, Map<String, Long> counts) {
        jdbc.sql("delete from contract_end where contract_id = ?")
                .param(contract.value())
                .update();
        jdbc.sql("insert into contract_end (contract_id, archived_at, archived_by, files, bytes, sha256, counts)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        contract.value(),
                        archive.at(),
                        archive.by().value(),
                        archive.files(),
                        archive.bytes(),
                        archive.sha256(),
                        text(counts))
                .update();
    }

    String text(Map<String, Long> counts) {
        return json.writeValueAsString(new TreeMap<>(counts));
    }

    void step(ContractId contract, Step step, OffsetDateTime at, AccountId by) {
        jdbc.sql("update contract_end set " + step.column("_at") + " = ?, " + step.column("_by")
                        + " = ? where contract_id = ?")
                .params(at, by.value(), contract.value())
                .update();
    }

    void takeBack(ContractId contract) {
        jdbc.sql("update contract_end set asked_at = null, asked_by = null, agreed_at = null, agreed_by = null"
                        + " where contract_id = ?")
                .param(contract.value())
                .update();
    }

    void disposed(
            ContractFacts contract, OffsetDateTime at, AccountId by, Removed removed, String master, String link) {
        jdbc.sql(
                        "update contract_end set disposed_at = ?, disposed_by = ?, title = ?, ward_name = ?, ward_head = ?,"
                                + " contractor = ?, destroyed = ?, accounts = ?, master = ?, link_hash = ? where contract_id = ?")
                .params(
                        at,
                        by.value(),
                        contract.fullTitle(),
                        contract.ward().name(),
                        contract.wardHead(),
                        contract.contractor().name(),
                        text(removed.rows()),
                        removed.accounts(),
                        master,
                        link,
                        contract.id().value())
                .update();
    }

    void checked(UUID contract, Check check, OffsetDateTime at) {
        jdbc.sql("update contract_end set " + check.column + " = ? where contract_id = ? and " + check.column
                        + " is null")
                .params(at, contract)
                .update();
    }

    List<EndedContract> all() {
        return jdbc.sql(ENDED + " order by e.disposed_at desc")
                .query((row, _) -> ended(row))
                .list();
    }

    /** Those in whose end this person had a part. */
    List<EndedContract> of(AccountId person) {
        return jdbc.sql(ENDED + " and :person in (e.archived_by, e.received_by, e.asked_by, e.agreed_by, e.disposed_by)"
                        + " order by e.disposed_at desc")
                .param("person", person.value())
                .query((row, _) -> ended(row))
                .list();
    }

    Optional<EndedContract> byLink(String hash) {
        return jdbc.sql(ENDED + " and e.link_hash = ?")
                .param(hash)
                .query((row, _) -> ended(row))
                .optional();
    }

    private EndedContract ended(ResultSet row) throws SQLException {
        return new EndedContract(
                row.getObject("contract_id", UUID.class),
                row.getString("title"),
                row.getString("ward_name"),
                row.getString("ward_head"),
                row.getString("contractor"),
                archive(row),
                moment(row, "received_at").orElseThrow(),
                moment(row, "agreed_at").orElseThrow(),
                moment(row, "disposed_at").orElseThrow(),
                json.readValue(row.getString("destroyed"), new TypeReference<Map<String, Long>>() {}),
                row.getInt("accounts"),
                row.getString("master"),
                moment(row, "swept_at"),
                moment(row, "rewritten_at"),
                moment(row, "master_gone_at"),
                row.getBoolean("backed_up"));
    }
}
