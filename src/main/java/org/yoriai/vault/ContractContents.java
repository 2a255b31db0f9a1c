package org.yoriai.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.DatabaseTable;

/** 契約の中身 — everything of the contract in force as it was at one moment, opened, row by row (特記事項 22条). */
public final class ContractContents {
    private static final int ROWS = 200;
    /** Opens nothing any more once a kit is back. */
    private static final Set<String> SECRET = Set.of("checkout.kit_key");

    private final Connection database;
    private final Vault vault;
    private final UUID contract = ContractScope.required().value();

    /** @param database on which nothing else is done until it is given back */
    ContractContents(Connection database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /**
     * 中のファイル — what stands in a cell, or in the pieces of an owner, and is no text.
     *
     * @param column empty for pieces
     * @param key by which it is found again
     */
    public record Inner(String table, String column, List<Object> key) {}

    /** 一行ずつ */
    public interface Lines {
        void line(List<String> cells) throws IOException;
    }

    /** Where a file goes of which the line tells. */
    public interface Places {
        String of(Inner file, byte[] content);
    }

    /** The tables that are handed back as lines; the rest is pieces of files. */
    public List<ContractTable> tables() throws SQLException {
        return ContractTables.handedBack(database).stream()
                .filter(table -> pieces(table.name()).isEmpty())
                .toList();
    }

    private static Optional<SealedColumn> pieces(String table) {
        return SealedColumn.ALL.stream()
                .filter(column -> column.table().equals(table))
                .filter(column -> column.form() == SealedColumn.Form.PIECES
                        || column.key().getLast().equals("position"))
                .findFirst();
    }

    /** Of one table: the names of its columns, then its rows. */
    public void lines(ContractTable of, Lines lines, Places places) throws SQLException, IOException {
        DatabaseTable table = of.table();
        lines.line(table.names());
        try (PreparedStatement rows = database.prepareStatement(table.select(of.where()))) {
            rows.setFetchSize(ROWS);
            rows.setObject(1, contract);
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    List<String> cells = new ArrayList<>();
                    for (int column = 0; column < table.columns().size(); column++) {
                        cells.add(cell(table, column, row, places));
                    }
                    lines.line(cells);
                }
            }
        }
    }

    private String cell(DatabaseTable table, int column, ResultSet row, Places places) throws SQLException {
        String name = table.columns().get(column).name();
        Object value = table.columns().get(column).kind().read(row, column + 1);
        if (value == null || SECRET.contains(table.name() + "." + name)) {
            return "";
        }
        Optional<SealedColumn> sealed = sealed(table.name(), name);
        if (sealed.isEmpty()) {
            return value.toString();
        }
        // both forms stand in Base64 here: as the database has it, or as bytes are read
        byte[] plain = vault.open(Base64.getDecoder().decode(value.toString()));
        String text = text(plain);
        if (text != null) {
            return text;
        }
        List<Object> key = new ArrayList<>();
        for (String part : sealed.get().key()) {
            key.add(row.getObject(table.place(part) + 1));
        }
        return places.of(new Inner(table.name(), name, key), plain);
    }

    private static Optional<SealedColumn> sealed(String table, String column) {
        return SealedColumn.ALL.stream()
                .filter(one -> one.table().equals(table) && one.column().equals(column))
                .findFirst();
    }

    /** What is read as text; null for anything else. */
    private static @Nullable String text(byte[] plain) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(plain))
                    .toString();
            return text.chars().anyMatch(one -> one < ' ' && one != '\n' && one != '\r' && one != '\t') ? null : text;
        } catch (CharacterCodingException noText) {
            return null;
        }
    }

    /** The files that stand in pieces. */
    public List<Inner> inPieces() throws SQLException {
        List<Inner> found = new ArrayList<>();
        for (ContractTable table : ContractTables.handedBack(database)) {
            Optional<SealedColumn> pieces = pieces(table.name());
            if (pieces.isPresent()) {
                String owner = pieces.get().key().getFirst();
                try (PreparedStatement owners = database.prepareStatement(
                        "select distinct " + owner + " from " + table.name() + table.where() + " order by 1")) {
                    owners.setObject(1, contract);
                    try (ResultSet row = owners.executeQuery()) {
                        while (row.next()) {
                            found.add(new Inner(table.name(), "", List.of(row.getObject(1, UUID.class))));
                        }
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** @throws IllegalStateException when what is stored does not open */
    public byte[] open(Inner file) throws SQLException {
        SealedColumn column = file.column().isEmpty()
                ? pieces(file.table()).orElseThrow()
                : sealed(file.table(), file.column()).orElseThrow();
        List<byte[]> stored = stored(column, file.key());
        if (column.form() == SealedColumn.Form.PIECES) {
            byte[] opened = vault.open(together(stored.stream()));
            return file.table().equals("sealed_file_part")
                    ? Arrays.copyOfRange(opened, SealedFiles.ID_BYTES, opened.length)
                    : opened;
        }
        return together(stored.stream().map(vault::open));
    }

    private List<byte[]> stored(SealedColumn column, List<Object> key) throws SQLException {
        String where = String.join(" = ? and ", column.key().subList(0, key.size())) + " = ?";
        String order =
                String.join(", ", column.form() == SealedColumn.Form.PIECES ? List.of("position") : column.key());
        try (PreparedStatement found = database.prepareStatement(
                "select " + column.column() + " from " + column.table() + " where " + where + " order by " + order)) {
            for (int part = 0; part < key.size(); part++) {
                found.setObject(part + 1, key.get(part));
            }
            List<byte[]> stored = new ArrayList<>();
            try (ResultSet row = found.executeQuery()) {
                while (row.next()) {
                    stored.add(
                            column.form() == SealedColumn.Form.BASE64
                                    ? Base64.getDecoder().decode(row.getString(1))
                                    : row.getBytes(1));
                }
            }
            return stored;
        }
    }

    private static byte[] together(Stream<byte[]> parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
