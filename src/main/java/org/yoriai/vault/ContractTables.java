package org.yoriai.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yoriai.shared.DatabaseSchema;
import org.yoriai.shared.DatabaseTable;

/**
 * 契約に属する表 — found in the schema itself, so that no later table is forgotten: a table with the contract's ID in it, and any
 * whose rows name rows of such a table.
 */
public final class ContractTables {
    /** Of the house: whatever is neither here nor found to be a contract's fails a test. */
    static final Set<String> HOUSE = Set.of("account", "second_factor", "recovery_code", "passkey", "backup_taken");

    /** 監査証跡と廃棄の記録: they name things by ID alone, and tell afterwards what was done. */
    static final Set<String> STAYING = Set.of("audit_head", "audit_entry", "contract_end");

    static final String KEYS = "sealing_key";
    private static final String CONTRACT = "contract";
    private static final String OWNER = "contract_id";

    private ContractTables() {}

    /** Each after those that its rows name. */
    public static List<ContractTable> of(Connection database) throws SQLException {
        Map<String, ContractTable> found = new LinkedHashMap<>();
        for (DatabaseTable table : DatabaseSchema.of(database)) {
            condition(table, found).ifPresent(is -> found.put(table.name(), new ContractTable(table, is)));
        }
        return List.copyOf(found.values());
    }

    private static Optional<String> condition(DatabaseTable table, Map<String, ContractTable> known) {
        if (table.name().equals(CONTRACT)) {
            return Optional.of("id = ?");
        }
        if (table.names().contains(OWNER)) {
            return Optional.of(OWNER + " = ?");
        }
        return table.links().stream()
                .flatMap(link -> Optional.ofNullable(known.get(link.table())).stream()
                        .map(owner -> "(" + String.join(", ", link.columns()) + ") in (select "
                                + String.join(", ", link.others()) + " from " + owner.name() + owner.where() + ")"))
                .findFirst();
    }

    /** What is handed back: everything but the keys. */
    static List<ContractTable> handedBack(Connection database) throws SQLException {
        return of(database).stream().filter(table -> !table.name().equals(KEYS)).toList();
    }

    /** What is destroyed, in the order in which it can be: nothing before what names it, the contract's keys last. */
    static List<ContractTable> destroyed(Connection database) throws SQLException {
        Map<Boolean, List<ContractTable>> keys = of(database).reversed().stream()
                .filter(table -> !STAYING.contains(table.name()))
                .collect(Collectors.partitioningBy(table -> table.name().equals(KEYS)));
        return Stream.concat(keys.getOrDefault(false, List.of()).stream(), keys.getOrDefault(true, List.of()).stream())
                .toList();
    }

    /** Rows of each of them that are the contract's. */
    static Map<String, Long> counts(Connection database, List<ContractTable> tables, UUID contract)
            throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (ContractTable table : tables) {
            try (PreparedStatement count =
                    database.prepareStatement("select count(*) from " + table.name() + table.where())) {
                count.setObject(1, contract);
                try (ResultSet found = count.executeQuery()) {
                    found.next();
                    counts.put(table.name(), found.getLong(1));
                }
            }
        }
        return counts;
    }
}
