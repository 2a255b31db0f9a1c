package org.yoriai.backup;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.yoriai.shared.DatabaseSchema;
import org.yoriai.shared.DatabaseTable;
import org.yoriai.shared.ValueKind;
import org.yoriai.vault.BackupSeal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 控えを戻す — reads the whole file to its sealed end first, then fills the database in one transaction: all of it is there, or
 * nothing. Nothing of it is ever laid down unsealed.
 */
final class BackupReader {
    private static final int ROWS = 500;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Path file;
    private final BackupSeal seal;
    private final Contents contents;

    /** @throws IOException for a file that is no backup, not whole, or sealed under another master key */
    BackupReader(Path file, BackupSeal seal) throws IOException {
        this.file = file;
        this.seal = seal;
        Map<String, Contents> found = new HashMap<>();
        each((name, lines) -> {
            if (name.equals(Contents.NAME)) {
                found.put(name, json.readValue(lines.lines().collect(Collectors.joining()), Contents.class));
            }
        });
        contents = Optional.ofNullable(found.get(Contents.NAME))
                .orElseThrow(() -> new Unusable(Contents.NAME + " is not in it"));
        if (contents.format() != Contents.FORMAT) {
            throw new Unusable("its format is " + contents.format() + ", this Yoriai reads " + Contents.FORMAT);
        }
    }

    /** 使えない控え */
    static final class Unusable extends IOException {
        private static final long serialVersionUID = 1;

        Unusable(String why) {
            super(why);
        }
    }

    /** 中の1つ */
    private interface Part {
        void read(String name, BufferedReader lines) throws IOException, SQLException;
    }

    Contents contents() {
        return contents;
    }

    private void each(Part reading) throws IOException {
        try {
            inTurn(reading);
        } catch (SQLException none) {
            throw new IllegalStateException("Nothing of a database is read here", none);
        }
    }

    private void inTurn(Part reading) throws IOException, SQLException {
        try (InputStream opened = seal.opening(new BufferedInputStream(Files.newInputStream(file)))) {
            ZipInputStream zip = new ZipInputStream(opened, StandardCharsets.UTF_8);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // never closed: that would close the file under it
                reading.read(entry.getName(), new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8)));
            }
            opened.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** @param database migrated as far as the backup was */
    void into(Connection database) throws SQLException, IOException {
        database.setAutoCommit(false);
        List<DatabaseTable> tables = DatabaseSchema.of(database);
        for (DatabaseTable table : tables.reversed()) {
            // what a migration itself put there stands in the backup too
            try (Statement statement = database.createStatement()) {
                statement.executeUpdate("delete from " + table.name());
            }
        }
        Map<String, DatabaseTable> byName =
                tables.stream().collect(Collectors.toMap(DatabaseTable::name, table -> table));
        // in the order of the file: there too each stands after those that its rows name
        inTurn((name, lines) -> {
            Optional<String> table = Contents.table(name);
            if (table.isPresent()) {
                fill(database, known(byName, table.get()), lines);
            }
        });
        if (tables.stream().anyMatch(table -> !table.own().isEmpty())) {
            inTurn((name, lines) -> {
                Optional<String> table = Contents.table(name);
                if (table.isPresent()) {
                    name(database, known(byName, table.get()), lines);
                }
            });
        }
        database.commit();
    }

    private static DatabaseTable known(Map<String, DatabaseTable> tables, String name) throws Unusable {
        return Optional.ofNullable(tables.get(name)).orElseThrow(() -> new Unusable("no table is called " + name));
    }

    private void fill(Connection database, DatabaseTable table, BufferedReader lines) throws SQLException, IOException {
        try (PreparedStatement insert = database.prepareStatement(table.insert())) {
            header(lines, table);
            List<String> own = table.own();
            int waiting = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = json.readTree(line);
                for (int column = 0; column < table.columns().size(); column++) {
                    boolean later = own.contains(table.columns().get(column).name());
                    table.columns().get(column).kind().write(insert, column + 1, later ? null : text(row.get(column)));
                }
                insert.addBatch();
                if (++waiting % ROWS == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** Rows that name others of their own table, once all are there. */
    private void name(Connection database, DatabaseTable table, BufferedReader lines) throws SQLException, IOException {
        if (table.own().isEmpty()) {
            return;
        }
        header(lines, table);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            JsonNode row = json.readTree(line);
            for (String own : table.own()) {
                name(database, table, own, row);
            }
        }
    }

    private static void name(Connection database, DatabaseTable table, String own, JsonNode row) throws SQLException {
        String other = text(row.get(table.place(own)));
        if (other == null) {
            return;
        }
        try (PreparedStatement update = database.prepareStatement(table.update(own))) {
            ValueKind kind = table.columns().get(table.place(own)).kind();
            kind.write(update, 1, other);
            for (int part = 0; part < table.key().size(); part++) {
                int place = table.place(table.key().get(part));
                table.columns().get(place).kind().write(update, part + 2, text(row.get(place)));
            }
            update.executeUpdate();
        }
    }

    private void header(BufferedReader lines, DatabaseTable table) throws IOException {
        List<String> names = json.readTree(lines.readLine())
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        if (!names.equals(table.names())) {
            throw new Unusable("the columns of " + table.name() + " are " + names + ", not " + table.names());
        }
    }

    private static @Nullable String text(JsonNode value) {
        return value.isNull() ? null : value.asString();
    }
}
