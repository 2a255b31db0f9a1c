package org.yoriai.shared;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 表
 *
 * @param key the columns of its primary key
 * @param links to the rows that its rows name
 */
public record DatabaseTable(String name, List<Column> columns, List<String> key, List<Link> links) {
    /** 列 */
    public record Column(String name, ValueKind kind) {}

    /** 参照 — {@code columns} here name {@code others} there. */
    public record Link(List<String> columns, String table, List<String> others) {}

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** The tables beside itself that its rows name. */
    Set<String> others() {
        return links.stream()
                .map(Link::table)
                .filter(other -> !other.equals(name))
                .collect(Collectors.toSet());
    }

    /** Columns that name another row of the same table. */
    public List<String> own() {
        return links.stream()
                .filter(link -> link.table().equals(name))
                .flatMap(link -> link.columns().stream())
                .toList();
    }

    public String select() {
        return select("");
    }

    /** @param condition from {@code where} on, or empty */
    public String select(String condition) {
        return "select " + String.join(", ", names()) + " from " + name + condition + " order by "
                + String.join(", ", key);
    }

    public String insert() {
        return "insert into " + name + " (" + String.join(", ", names()) + ") values ("
                + columns.stream().map(_ -> "?").collect(Collectors.joining(", ")) + ")";
    }

    /** Names the other row once all rows are there. */
    public String update(String column) {
        return "update " + name + " set " + column + " = ? where "
                + key.stream().map(one -> one + " = ?").collect(Collectors.joining(" and "));
    }

    public int place(String column) {
        return names().indexOf(column);
    }
}
