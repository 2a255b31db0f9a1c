package org.yoriai.vault;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.shared.DatabaseTable;
import org.yoriai.shared.ValueKind;

/**
 * データベースの書き直し — a deleted row stays readable in the database's files until they are written anew (特記事項 22条).
 *
 * <p>PostgreSQL writes the tables anew at once; an H2 file can only be written anew as a whole, while nobody has it open, so that
 * happens at the next orderly stop.
 */
@Component
public class DatabaseRewriting implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseRewriting.class);
    private static final String FILE = ".mv.db";
    private static final String NOTES = ".trace.db";
    private static final int HEAD = 4096;
    /** 作られた時刻: milliseconds in hexadecimal, in the head of the file. */
    private static final Pattern CREATED = Pattern.compile("created:([0-9a-f]+)");

    private final DataSource database;
    private final JdbcClient jdbc;
    private final ContractRemoval removal;
    private volatile boolean running;

    DatabaseRewriting(DataSource database, JdbcClient jdbc, ContractRemoval removal) {
        this.database = database;
        this.jdbc = jdbc;
        this.removal = removal;
    }

    /**
     * Brings it about, or looks whether it has happened.
     *
     * @param removed when rows were removed
     * @return whether the files hold nothing of them any more
     */
    public boolean done(OffsetDateTime removed) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            if (isH2(connection)) {
                return createdAfter(removed.toInstant(), Path.of(path(connection) + FILE));
            }
            for (DatabaseTable table : removal.touched()) {
                rewrite(connection, table);
            }
            try (Statement statement = connection.createStatement()) {
                // what the planner had noted of columns' values
                statement.execute("vacuum (full) pg_statistic");
            }
            return true;
        } catch (SQLException | IOException failed) {
            LOG.warn("The database's files are not written anew yet; it is tried again at the next start", failed);
            return false;
        }
    }

    /** Whether that takes a stop of the server. */
    public boolean takesAStop() {
        try (Connection connection = database.getConnection()) {
            return isH2(connection);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database does not answer", unreachable);
        }
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    private static void rewrite(Connection connection, DatabaseTable table) throws SQLException {
        for (DatabaseTable.Column column : table.columns()) {
            if (column.kind() == ValueKind.TEXT) {
                forgetCommonValues(connection, table.name(), column.name());
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum (full, analyze) " + table.name());
        }
    }

    /** PostgreSQL keeps a column's most common values apart, also of a table that is empty; giving the column its type drops them. */
    private static void forgetCommonValues(Connection connection, String table, String column) throws SQLException {
        String type;
        try (var asked = connection.prepareStatement("select format_type(atttypid, atttypmod) from pg_attribute"
                + " where attrelid = cast(? as regclass) and attname = ?")) {
            asked.setString(1, table);
            asked.setString(2, column);
            try (ResultSet found = asked.executeQuery()) {
                found.next();
                type = found.getString(1);
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table " + table + " alter column " + column + " type " + type);
        }
    }

    private static boolean createdAfter(Instant moment, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Matcher head = CREATED.matcher(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
            return head.find()
                    && Instant.ofEpochMilli(Long.parseLong(head.group(1), 16)).isAfter(moment);
        }
    }

    private static String path(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select database_path()")) {
            found.next();
            return found.getString(1);
        }
    }

    /** Disposals after which the files are still to be written anew. */
    private List<OffsetDateTime> waiting() {
        return new ArrayList<>(
                jdbc.sql("select disposed_at from contract_end where disposed_at is not null and rewritten_at is null")
                        .query((row, _) -> row.getObject(1, OffsetDateTime.class))
                        .list());
    }

    @Override
    public void start() {
        running = true;
    }

    /** The last thing before the database is closed. */
    @Override
    public void stop() {
        running = false;
        try {
            Optional<Path> open = fileToWriteAnew();
            if (open.isPresent()) {
                // the pool would open the file again
                database.unwrap(HikariDataSource.class).close();
                // not compressed, so that what stands in the file can be seen there
                MVStoreTool.compact(open.get() + FILE, false);
                // H2's notes on errors can name values
                Files.deleteIfExists(Path.of(open.get() + NOTES));
                LOG.info("The database's file was written anew: what was removed is not in it any more");
            }
        } catch (SQLException | IOException | MVStoreException failed) {
            LOG.warn("The database's file was not written anew; it is tried again at the next stop", failed);
        }
    }

    private Optional<Path> fileToWriteAnew() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return isH2(connection) && !waiting().isEmpty() ? Optional.of(Path.of(path(connection))) : Optional.empty();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after everything else that may still write. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
