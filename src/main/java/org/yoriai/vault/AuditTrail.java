package org.yoriai.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.shared.ContractScope;

/** 監査証跡を読む — of the contract in force, newest first. Whoever shows it to somebody asks first whether they may see it. */
@Component
public class AuditTrail {
    private static final int AT_ONCE = 1000;
    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<AuditEntry> page(AuditFilter filter, int offset, int limit) {
        return jdbc.sql("select " + AuditEntry.COLUMNS + " from audit_entry where contract_id = ?" + filter.condition()
                        + " order by number desc offset " + offset + " rows fetch first " + limit + " rows only")
                .params(values(filter))
                .query((row, _) -> AuditEntry.read(row))
                .list();
    }

    /** Every entry that tells of one of these actions. */
    public List<AuditEntry> of(Set<String> actions) {
        return jdbc.sql("select " + AuditEntry.COLUMNS + " from audit_entry"
                        + " where contract_id = :contract and action in (:actions) order by number desc")
                .param("contract", ContractScope.required().value())
                .param("actions", actions)
                .query((row, _) -> AuditEntry.read(row))
                .list();
    }

    public long count(AuditFilter filter) {
        return jdbc.sql("select count(*) from audit_entry where contract_id = ?" + filter.condition())
                .params(values(filter))
                .query(Long.class)
                .single();
    }

    /** All that fit, a few at a time however many they are. */
    public void each(AuditFilter filter, Consumer<AuditEntry> reader) {
        long before = Long.MAX_VALUE;
        List<AuditEntry> some;
        do {
            List<Object> values = values(filter);
            values.add(before);
            some = jdbc.sql("select " + AuditEntry.COLUMNS + " from audit_entry where contract_id = ?"
                            + filter.condition() + " and number < ? order by number desc fetch first " + AT_ONCE
                            + " rows only")
                    .params(values)
                    .query((row, _) -> AuditEntry.read(row))
                    .list();
            some.forEach(reader);
            before = some.isEmpty() ? before : some.getLast().number();
        } while (some.size() == AT_ONCE);
    }

    /** Everybody who stands in it. */
    public List<String> actors() {
        return distinct("actor");
    }

    /** Everything that was done. */
    public List<String> actions() {
        return distinct("action");
    }

    private List<String> distinct(String column) {
        return jdbc.sql("select distinct " + column + " from audit_entry where contract_id = ? order by 1")
                .param(ContractScope.required().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static List<Object> values(AuditFilter filter) {
        return new ArrayList<>(
                Stream.concat(Stream.of((Object) ContractScope.required().value()), filter.values().stream())
                        .toList());
    }
}
