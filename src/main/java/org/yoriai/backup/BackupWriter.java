package org.yoriai.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yoriai.shared.DatabaseSchema;
import org.yoriai.shared.DatabaseTable;
import tools.jackson.databind.json.JsonMapper;

/** 控えを書く — every table as it was at one moment, while others work on; what is sealed stays sealed. */
final class BackupWriter {
    private static final int ROWS = 500;
    private static final byte[] LINE = {'\n'};
    private final JsonMapper json = JsonMapper.builder().build();
    private final Clock clock;

    BackupWriter(Clock clock) {
        this.clock = clock;
    }

    Contents write(Connection database, OutputStream file) throws SQLException, IOException {
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setReadOnly(true);
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            List<Contents.Part> parts = new ArrayList<>();
            for (DatabaseTable table : DatabaseSchema.of(database)) {
                parts.add(table(database, table, zip));
            }
            Contents contents = new Contents(
                    Contents.FORMAT, OffsetDateTime.now(clock).toString(), migration(database), List.copyOf(parts));
            zip.putNextEntry(new ZipEntry(Contents.NAME));
            zip.write(json.writeValueAsBytes(contents));
            zip.closeEntry();
            return contents;
        } finally {
            database.rollback();
        }
    }

    private Contents.Part table(Connection database, DatabaseTable table, ZipOutputStream zip)
            throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(Contents.entry(table.name())));
        line(zip, table.names());
        long rows = 0;
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(ROWS);
            try (ResultSet found = statement.executeQuery(table.select())) {
                for (; found.next(); rows++) {
                    List<Object> values = new ArrayList<>();
                    for (int column = 0; column < table.columns().size(); column++) {
                        values.add(table.columns().get(column).kind().read(found, column + 1));
                    }
                    line(zip, values);
                }
            }
        }
        zip.closeEntry();
        return new Contents.Part(table.name(), rows);
    }

    private void line(OutputStream out, List<?> values) throws IOException {
        out.write(json.writeValueAsBytes(values));
        out.write(LINE);
    }

    static String migration(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("select version from " + DatabaseSchema.HISTORY
                        + " where version is not null order by installed_rank desc")) {
            if (!found.next()) {
                throw new IllegalStateException("The database has seen no migration");
            }
            return found.getString(1);
        }
    }
}
