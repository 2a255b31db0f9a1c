package org.yoriai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The server's database as somebody would find it who stole the disk. */
final class ServerAtRest {
    private final JarUnderTest server;

    ServerAtRest(JarUnderTest server) {
        this.server = server;
    }

    void tellsNothing(String... secrets) throws IOException, SQLException {
        String url = server.environment().get("YORIAI_DB_URL");
        byte[] bytes = url == null ? Files.readAllBytes(server.databaseFile().toPath()) : allRows(url);
        assertThat(Secrets.contained(bytes, "LINE公式アカウントの始め方"))
                .as("the search finds what does stand in the clear")
                .isTrue();
        for (String secret : secrets) {
            assertThat(Secrets.contained(bytes, secret)).as(secret).isFalse();
        }
    }

    private static byte[] allRows(String url) throws SQLException {
        StringBuilder rows = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(url, "postgres", "")) {
            for (String table : tables(connection)) {
                // bytea columns come as they lie, read as Latin-1: a name in UTF-8 would show its bytes
                read(connection, "select * from " + table, rows);
            }
        }
        return rows.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void read(Connection connection, String sql, StringBuilder rows) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    Object value = result.getObject(column);
                    byte[] bytes = value instanceof byte[] binary
                            ? binary
                            : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
                    rows.append(new String(bytes, StandardCharsets.ISO_8859_1)).append('\n');
                }
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
