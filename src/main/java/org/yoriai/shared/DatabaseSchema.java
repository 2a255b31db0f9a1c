package org.yoriai.shared;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** 表のならび — every table of the database but the migrations' own, each after those that its rows name. */
public final class DatabaseSchema {
    public static final String HISTORY = "flyway_schema_history";
    private static final String PLACE = "public";

    private DatabaseSchema() {}

    public static List<DatabaseTable> of(Connection database) throws SQLException {
        DatabaseMetaData facts = database.getMetaData();
        List<DatabaseTable> waiting = new ArrayList<>();
        try (ResultSet found = facts.getTables(null, PLACE, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (!name.equals(HISTORY)) {
                    waiting.add(table(facts, name));
                }
            }
        }
        List<DatabaseTable> ordered = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        while (!waiting.isEmpty()) {
            List<DatabaseTable> ready = waiting.stream()
                    .filter(table -> placed.containsAll(table.others()))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("These tables name each other in a circle: "
                        + waiting.stream().map(DatabaseTable::name).toList());
            }
            ordered.addAll(ready);
            ready.forEach(table -> placed.add(table.name()));
            waiting.removeAll(ready);
        }
        return List.copyOf(ordered);
    }

    private static DatabaseTable table(DatabaseMetaData facts, String name) throws SQLException {
        List<DatabaseTable.Column> columns = new ArrayList<>();
        try (ResultSet found = facts.getColumns(null, PLACE, name, "%")) {
            while (found.next()) {
                columns.add(new DatabaseTable.Column(
                        found.getString("COLUMN_NAME"), ValueKind.of(found.getString("TYPE_NAME"))));
            }
        }
        List<String> key = new ArrayList<>();
        try (ResultSet found = facts.getPrimaryKeys(null, PLACE, name)) {
            while (found.next()) {
                key.add(found.getString("COLUMN_NAME"));
            }
        }
        return new DatabaseTable(name, List.copyOf(columns), List.copyOf(key), links(facts, name));
    }

    private static List<DatabaseTable.Link> links(DatabaseMetaData facts, String table) throws SQLException {
        Map<String, List<String[]>> byName = new TreeMap<>();
        try (ResultSet found = facts.getImportedKeys(null, PLACE, table)) {
            while (found.next()) {
                byName.computeIfAbsent(found.getString("FK_NAME"), _ -> new ArrayList<>())
                        .add(new String[] {
                            found.getString("FKCOLUMN_NAME"),
                            found.getString("PKTABLE_NAME"),
                            found.getString("PKCOLUMN_NAME")
                        });
            }
        }
        return byName.values().stream()
                .map(parts -> new DatabaseTable.Link(
                        parts.stream().map(part -> part[0]).collect(Collectors.toUnmodifiableList()),
                        parts.getFirst()[1],
                        parts.stream().map(part -> part[2]).collect(Collectors.toUnmodifiableList())))
                .toList();
    }
}
