package org.yoriai.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.DatabaseSchema;
import org.yoriai.shared.DatabaseTable;

/** 契約の消去 — every row of the contract in force, its keys last (特記事項 22条). Whoever calls asks first whether the caller may. */
@Component
public class ContractRemoval {
    /** What comes by itself while nobody works: letters, reminders, sign-ins. */
    private static final Set<String> BY_ITSELF =
            Set.of("letter", "reminder", "kit_sign_in", "sealing_key", "invitation");

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final SealingKeys keys;

    ContractRemoval(JdbcClient jdbc, DataSource database, SealingKeys keys) {
        this.jdbc = jdbc;
        this.template = new JdbcTemplate(database);
        this.keys = keys;
    }

    /**
     * 消したもの
     *
     * @param rows of each table
     * @param accounts of people who belong to no other contract
     */
    public record Removed(Map<String, Long> rows, int accounts) {}

    /** Rows that people made, table by table: what differs from an earlier count was changed since. */
    public Map<String, Long> counts() {
        return counted(ContractScope.required().value()).entrySet().stream()
                .filter(one -> !BY_ITSELF.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    /** How many rows are there that should not be. */
    public long left(UUID contract) {
        return counted(contract).values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<String, Long> counted(UUID contract) {
        return inDatabase(database -> ContractTables.counts(database, ContractTables.destroyed(database), contract));
    }

    /** Of the contract in force. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Removed remove() {
        UUID contract = ContractScope.required().value();
        // held until the end: nobody adds to a contract that is going
        jdbc.sql("select id from contract where id = ? for update")
                .param(contract)
                .query(UUID.class)
                .single();
        List<UUID> people = jdbc.sql("select account_id from membership where contract_id = ?")
                .param(contract)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        Map<String, Long> rows = new LinkedHashMap<>();
        for (ContractTable table : inDatabase(ContractTables::destroyed)) {
            for (String own : table.table().own()) {
                jdbc.sql("update " + table.name() + " set " + own + " = null" + table.where())
                        .param(contract)
                        .update();
            }
            rows.put(table.name(), (long) jdbc.sql("delete from " + table.name() + table.where())
                    .param(contract)
                    .update());
        }
        keys.forget(ContractScope.required());
        return new Removed(rows, accounts(people));
    }

    /** Whoever is in no contract any more and named nowhere is nobody: their ID and password go too. */
    private int accounts(List<UUID> people) {
        String namedNowhere = inDatabase(DatabaseSchema::of).stream()
                .flatMap(table -> table.links().stream()
                        // what hangs on the account itself goes with it
                        .filter(link -> link.table().equals("account")
                                && !link.columns().equals(table.key()))
                        .map(link -> " and not exists (select 1 from " + table.name() + " t where t."
                                + link.columns().getFirst() + " = account.id)"))
                .collect(Collectors.joining());
        return people.stream()
                .mapToInt(person -> jdbc.sql("delete from account where id = ?" + namedNowhere)
                        .param(person)
                        .update())
                .sum();
    }

    /** Every table from which something is removed. */
    List<DatabaseTable> touched() {
        return inDatabase(database -> {
            Set<String> names = Stream.concat(
                            ContractTables.destroyed(database).stream().map(ContractTable::name),
                            Stream.of("account", "second_factor", "recovery_code"))
                    .collect(Collectors.toSet());
            return DatabaseSchema.of(database).stream()
                    .filter(table -> names.contains(table.name()))
                    .toList();
        });
    }

    /** 接続への問い */
    private interface Asking<T> {
        T ask(Connection database) throws SQLException;
    }

    private <T> T inDatabase(Asking<T> asking) {
        ConnectionCallback<T> callback = asking::ask;
        return Objects.requireNonNull(template.execute(callback));
    }
}
