package org.yoriai.vault;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.yoriai.shared.ContractScope;
import tools.jackson.databind.json.JsonMapper;

/** Changes every word that people typed into the contract in force, sealed or not, within the transaction of the caller. */
public final class TypedWords {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient jdbc;
    private final DataSource database;
    private final Vault vault;
    private final UnaryOperator<String> change;

    public TypedWords(JdbcClient jdbc, DataSource database, Vault vault, UnaryOperator<String> change) {
        this.jdbc = jdbc;
        this.database = database;
        this.vault = vault;
        this.change = change;
    }

    /** @return how many values were changed */
    public int changeAll() throws SQLException {
        int changed = 0;
        for (SealedColumn column : SealedColumn.ALL) {
            if (column.form() == SealedColumn.Form.WHOLE
                    && column.key().equals(List.of("id"))
                    && column.contract().equals("t.contract_id")) {
                changed += change(column.table(), column.column());
            }
        }
        for (Map.Entry<String, List<String>> table : plain().entrySet()) {
            for (String column : table.getValue()) {
                changed += change(table.getKey(), column);
            }
        }
        return changed;
    }

    /** Of tables whose rows have an ID; the trail is not typed. */
    private Map<String, List<String>> plain() {
        record Column(String table, String name) {}
        return jdbc
                .sql("select lower(c.table_name), lower(c.column_name) from information_schema.columns c"
                        + " where lower(c.table_schema) = 'public' and lower(c.data_type) in ('character varying', 'text')"
                        + " and (select count(*) from information_schema.columns k where k.table_schema = c.table_schema"
                        + " and k.table_name = c.table_name and lower(k.column_name) in ('id', 'contract_id')) = 2"
                        + " and lower(c.table_name) not in ('audit_entry')")
                .query((row, _) -> new Column(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Column::table, Collectors.mapping(Column::name, Collectors.toList())));
    }

    // what a rule of the table does not allow stays
    private int change(String table, String column) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(database);
        Savepoint before = connection.setSavepoint();
        try {
            int changed = 0;
            for (Map<String, Object> row : jdbc.sql("select id, " + column + " as typed from " + table
                            + " where contract_id = ? and " + column + " is not null")
                    .param(ContractScope.required().value())
                    .query()
                    .listOfRows()) {
                Optional<?> other = changed(row.get("typed"));
                if (other.isPresent()) {
                    changed += jdbc.sql("update " + table + " set " + column + " = ? where id = ?")
                            .params(other.get(), row.get("id"))
                            .update();
                }
            }
            return changed;
        } catch (DataAccessException notAllowed) {
            connection.rollback(before);
            return 0;
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private Optional<?> changed(Object value) {
        if (value instanceof byte[] sealed) {
            return text(vault.open(sealed))
                    .filter(TypedWords::isTyped)
                    .map(words -> vault.seal(words(words).getBytes(StandardCharsets.UTF_8)));
        }
        return Optional.of(value.toString()).filter(TypedWords::isTyped).map(this::words);
    }

    private String words(String stored) {
        return stored.startsWith("{") || stored.startsWith("[")
                ? JSON.writeValueAsString(inside(JSON.readValue(stored, Object.class)))
                : change.apply(stored);
    }

    private Object inside(Object value) {
        return switch (value) {
            case String typed when isTyped(typed) -> change.apply(typed);
            case Map<?, ?> object ->
                object.entrySet().stream()
                        .filter(part -> part.getValue() != null)
                        .collect(Collectors.toMap(Map.Entry::getKey, part -> inside(part.getValue())));
            case List<?> list -> list.stream().map(this::inside).toList();
            default -> value;
        };
    }

    // the sample speaks Japanese; what has no letter of it is a word of the program's own, a day, an address
    private static boolean isTyped(String words) {
        return words.codePoints().anyMatch(letter -> letter > 0x2FFF);
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
