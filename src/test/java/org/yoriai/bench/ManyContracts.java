package org.yoriai.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.SampleData;
import org.yoriai.vault.Tokens;
import org.yoriai.vault.Vault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Copies the sample contract, whatever tables it fills, into as many contracts as asked: each with keys, IDs and people of its own. */
final class ManyContracts {
    /** Numbered and chained per contract by the application itself, or of no contract's content. */
    private static final Set<String> LEFT_OUT = Set.of("sealing_key", "audit_head", "audit_entry");

    /** Files weigh as much in each copy and are no part of what is measured. */
    private static final int LONGEST_SEALED = 4096;

    private final DataSource database;
    private final JdbcClient jdbc;
    private final Vault vault;

    ManyContracts(DataSource database, Vault vault) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.vault = vault;
    }

    static String login(String sample, int copy) {
        return sample + "-" + copy;
    }

    static UUID id(UUID sample, int copy) {
        return UUID.nameUUIDFromBytes((sample + "/" + copy).getBytes(StandardCharsets.UTF_8));
    }

    /** @param answers of phones and paper in all contracts together, at least */
    void load(int contracts, int answers) throws SQLException, IOException {
        for (int copy = 1; copy <= contracts; copy++) {
            vault.createKey(contract(copy));
        }
        answer(Math.ceilDiv(answers, contracts));
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("set session_replication_role = replica");
            for (String table : tables()) {
                copy(connection, table, rows(connection, table), contracts);
            }
            connection.createStatement().execute("set session_replication_role = origin");
            connection.createStatement().execute("analyze");
        }
    }

    private static ContractId contract(int copy) {
        return new ContractId(id(SampleData.CONTRACT.value(), copy));
    }

    private List<String> tables() {
        List<String> tables = new ArrayList<>(List.of("contract", "account"));
        tables.addAll(jdbc.sql("select table_name from information_schema.columns where column_name = 'contract_id'"
                        + " and table_schema = 'public' order by table_name")
                .query(String.class)
                .list());
        tables.removeAll(LEFT_OUT);
        return tables;
    }

    /** Each value as text, a UUID, or the opened bytes of a sealed column. */
    private List<Object[]> rows(Connection connection, String table) throws SQLException {
        String where = switch (table) {
            case "contract" -> " where id = '" + SampleData.CONTRACT + "'";
            case "account" -> "";
            default -> " where contract_id = '" + SampleData.CONTRACT + "'";
        };
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet found = connection.createStatement().executeQuery("select * from " + table + where)) {
            ResultSetMetaData columns = found.getMetaData();
            while (found.next()) {
                Object[] row = new Object[columns.getColumnCount()];
                for (int column = 0; column < row.length; column++) {
                    row[column] = value(found, columns, column + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private Object value(ResultSet found, ResultSetMetaData columns, int column) throws SQLException {
        Object value = found.getObject(column);
        if (value instanceof byte[] sealed) {
            byte[] kept = sealed.length > LONGEST_SEALED ? new byte[] {0} : sealed;
            return ContractScope.within(SampleData.CONTRACT, () -> opened(kept));
        }
        if (value == null || columns.getColumnType(column) == Types.OTHER || value instanceof UUID) {
            return value;
        }
        return switch (columns.getColumnName(column)) {
            case "login" -> new Login(found.getString(column));
            case String name
            when name.endsWith("_hash") && !name.equals("password_hash") -> new Hash(found.getString(column));
            default -> found.getString(column);
        };
    }

    private Object opened(byte[] sealed) {
        try {
            return new Opened(vault.open(sealed));
        } catch (IllegalStateException otherKey) {
            return sealed; // under a kit's key or none: it stays as it is
        }
    }

    private void copy(Connection connection, String table, List<Object[]> rows, int contracts)
            throws SQLException, IOException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        try (OutputStream out = new PGCopyOutputStream(postgres, "copy " + table + " from stdin", 1 << 20)) {
            for (int copy = 1; copy <= contracts; copy++) {
                int number = copy;
                ContractScope.run(contract(number), () -> write(out, rows, number));
            }
        }
    }

    private void write(OutputStream out, List<Object[]> rows, int copy) {
        try {
            for (Object[] row : rows) {
                String line = Arrays.stream(row).map(value -> text(value, copy)).collect(Collectors.joining("\t"));
                out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String text(Object value, int copy) {
        return switch (value) {
            case null -> "\\N";
            case UUID id -> id(id, copy).toString();
            case Opened opened -> bytes(vault.seal(opened.plain(copy)));
            case byte[] bytes -> bytes(bytes);
            case Hash hash -> Tokens.hash(hash.text + copy);
            case Login login -> login(login.text, copy);
            default ->
                value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
        };
    }

    private static String bytes(byte[] bytes) {
        return "\\\\x" + HexFormat.of().formatHex(bytes);
    }

    /** Answers every survey of the sample, so many times together. */
    private void answer(int times) {
        List<UUID> surveys = ids("select id from survey where contract_id = ?", SampleData.CONTRACT.value());
        for (UUID survey : surveys) {
            for (int number = 1; number <= Math.ceilDiv(times, surveys.size()); number++) {
                byte[] answers = answers(survey, number).getBytes(StandardCharsets.UTF_8);
                jdbc.sql(
                                "insert into survey_submission (id, contract_id, survey_id, nonce, channel, number, received_at,"
                                        + " answers) values (?, ?, ?, ?, 'PHONE', ?, current_timestamp, ?)")
                        .params(
                                UUID.randomUUID(),
                                SampleData.CONTRACT.value(),
                                survey,
                                UUID.randomUUID(),
                                number,
                                ContractScope.within(SampleData.CONTRACT, () -> vault.seal(answers)))
                        .update();
            }
            jdbc.sql("update survey set last_number = ? where id = ?")
                    .params(times, survey)
                    .update();
        }
    }

    /** One choice of each question that offers some, a sentence where none are. */
    private String answers(UUID survey, int number) {
        String content = jdbc.sql("select content from questionnaire where survey_id = ? order by number desc limit 1")
                .param(survey)
                .query(String.class)
                .single();
        return new JsonMapper()
                .readTree(content)
                .path("sections")
                .valueStream()
                .flatMap(section -> section.path("questions").valueStream())
                .map(question -> {
                    List<JsonNode> options =
                            question.path("options").valueStream().toList();
                    String id = question.path("id").asString();
                    return options.isEmpty()
                            ? "{\"question\":\"%s\",\"chosen\":[],\"text\":\"見本の意見 %d\"}".formatted(id, number)
                            : "{\"question\":\"%s\",\"chosen\":[\"%s\"],\"text\":\"\"}"
                                    .formatted(
                                            id,
                                            options.get(number % options.size())
                                                    .path("id")
                                                    .asString());
                })
                .collect(Collectors.joining(",", "{\"v\":1,\"answers\":[", "]}"));
    }

    private List<UUID> ids(String query, UUID parameter) {
        return jdbc.sql(query).param(parameter).query(UUID.class).list();
    }

    private record Opened(byte[] bytes) {
        private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        /** Sealed texts name things by ID too. */
        byte[] plain(int copy) {
            Matcher ids = ID.matcher(new String(bytes, StandardCharsets.UTF_8));
            return ids.find()
                    ? ids.replaceAll(found ->
                                    id(UUID.fromString(found.group()), copy).toString())
                            .getBytes(StandardCharsets.UTF_8)
                    : bytes;
        }
    }

    private record Hash(String text) {}

    private record Login(String text) {}
}
