package org.yoriai.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.shared.ContractScope;
import org.yoriai.vault.ContractContents.Inner;
import org.yoriai.vault.FileType;
import org.yoriai.vault.SealedFiles;

/** 返還データの中の名前 — readable paths; each is given once. What has no name of its own is called by its ID. */
final class ArchiveNames {
    private static final int LONGEST = 100;
    private static final String FOREIGN = "[\\p{Cc}\\p{Cf}\\\\/:*?\"<>|]";
    private final JdbcClient jdbc;
    private final SealedFiles files;
    private final RegisterWording.In words;
    private final Map<UUID, String> known = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    ArchiveNames(JdbcClient jdbc, SealedFiles files, RegisterWording.In words, List<String> tables) {
        this.jdbc = jdbc;
        this.files = files;
        this.words = words;
        materials();
        photographs();
        pages();
        attached(tables);
    }

    /** Of a table's lines. */
    String table(String name) {
        return once(
                words.say("archive.folder.tables") + "/" + clean(words.sayOr("archive.table." + name, name)) + ".csv");
    }

    String file(Inner file, byte[] content) {
        String id = file.key().stream().map(Object::toString).collect(Collectors.joining("_"));
        Optional<String> name = file.column().isEmpty()
                ? Optional.ofNullable(known.get((UUID) file.key().getFirst()))
                : Optional.empty();
        return once(name.orElseGet(() -> words.say("archive.folder.others") + "/"
                + clean(words.sayOr("archive.table." + file.table(), file.table())) + "/" + clean(file.column() + id)
                + ending(content)));
    }

    private static String ending(byte[] content) {
        return Arrays.stream(FileType.values())
                .filter(type -> type.fits(content))
                .findFirst()
                .map(FileType::extension)
                .orElse(".bin");
    }

    private String once(String path) {
        int dot = path.lastIndexOf('.');
        String free = path;
        for (int number = 2; !given.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = path.substring(0, dot) + "（" + number + "）" + path.substring(dot);
        }
        return free;
    }

    private static String clean(String part) {
        String clean = part.replaceAll(FOREIGN, "_").strip();
        int tooMany = clean.codePointCount(0, clean.length()) - LONGEST;
        // the ending stays
        return tooMany > 0 ? clean.substring(clean.offsetByCodePoints(0, tooMany)) : clean;
    }

    private void materials() {
        jdbc.sql("select v.id, m.title, v.number, v.file_name from material_version v"
                        + " join material m on m.id = v.material_id where v.contract_id = ?")
                .param(contract())
                .query((row, _) -> note(
                        row,
                        words.say("archive.folder.materials") + "/" + clean(row.getString(2)) + "/"
                                + clean(words.say("archive.version", row.getInt(3)) + "_" + row.getString(4))))
                .list();
    }

    private void photographs() {
        jdbc.sql("select p.id, s.kind, s.number, p.sha256, p.media_type from photograph p"
                        + " join programme_session s on s.id = p.session_id where p.contract_id = ?")
                .param(contract())
                .query((row, _) -> note(
                        row,
                        words.say("archive.folder.photographs") + "/" + session(row) + "/"
                                + row.getString(4).substring(0, 12)
                                + (row.getString(5).endsWith("png") ? ".png" : ".jpg")))
                .list();
    }

    private void pages() {
        jdbc.sql("select p.id, s.kind, s.number, r.sheet, p.page from sheet_page p"
                        + " join sheet_reading r on r.id = p.reading_id"
                        + " join programme_session s on s.id = r.session_id where p.contract_id = ?")
                .param(contract())
                .query((row, _) -> note(
                        row,
                        words.say("archive.folder.sheets") + "/" + session(row) + "/"
                                + words.say("archive.sheet", row.getInt(4), row.getInt(5)) + ".png"))
                .list();
    }

    private String session(ResultSet row) throws SQLException {
        return clean(words.say(
                "archive.session",
                words.say("programme.kind." + row.getString(2).toLowerCase(Locale.ROOT)),
                row.getInt(3)));
    }

    /** Where the owner of an attached file stands, there its file is looked for. */
    private void attached(List<String> tables) {
        for (String table : tables) {
            jdbc.sql("select f.id from sealed_file f join " + table + " o on o.id = f.owner_id where f.contract_id = ?")
                    .param(contract())
                    .query((row, _) -> row.getObject(1, UUID.class))
                    .list()
                    .forEach(id -> attached(id, words.sayOr("archive.table." + table, table)));
        }
        jdbc
                .sql("select id from sealed_file where contract_id = ?")
                .param(contract())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .filter(id -> !known.containsKey(id))
                .forEach(id -> attached(id, words.say("archive.table.sealed_file")));
    }

    private void attached(UUID id, String folder) {
        files.find(id)
                .ifPresent(file -> known.put(
                        id, words.say("archive.folder.attached") + "/" + clean(folder) + "/" + clean(file.name())));
    }

    private UUID note(ResultSet row, String path) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        known.put(id, path);
        return id;
    }

    private static UUID contract() {
        return ContractScope.required().value();
    }
}
