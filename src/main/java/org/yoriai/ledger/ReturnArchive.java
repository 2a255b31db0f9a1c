package org.yoriai.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.CompressionLevel;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.shared.RegisterSheet;
import org.yoriai.vault.ContractContents;
import org.yoriai.vault.ContractContents.Inner;
import org.yoriai.vault.ContractReading;
import org.yoriai.vault.ContractTable;
import org.yoriai.vault.SealedFiles;

/**
 * 返還データ — everything of the contract in open formats: each table as text (.csv), each file as it came, an index, and sums that
 * {@code sha256sum -c} checks (特記事項 22条). It is written straight on; nothing but one file of it is ever in memory.
 *
 * <p>Names of files can tell of people, and encryption of a .zip leaves them open: so one archive lies encrypted in another.
 */
@Component
class ReturnArchive {
    private static final String INNER = "archive.inner";
    private final ContractReading reading;
    private final SealedFiles files;
    private final RegisterWording wording;
    private final JdbcClient jdbc;

    ReturnArchive(ContractReading reading, SealedFiles files, RegisterWording wording, JdbcClient jdbc) {
        this.reading = reading;
        this.files = files;
        this.wording = wording;
        this.jdbc = jdbc;
    }

    /**
     * Of the contract in force.
     *
     * @return how many files are in it
     */
    int write(OutputStream to, String password) throws IOException {
        RegisterWording.In words = wording.in(Locale.JAPANESE);
        ZipParameters sealed = new ZipParameters();
        sealed.setEncryptFiles(true);
        sealed.setEncryptionMethod(EncryptionMethod.AES);
        sealed.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        sealed.setCompressionLevel(CompressionLevel.FASTEST);
        sealed.setFileNameInZip(words.say(INNER));
        try (ZipOutputStream outer = new ZipOutputStream(to, password.toCharArray(), StandardCharsets.UTF_8)) {
            outer.putNextEntry(sealed);
            ArchiveEntries entries = new ArchiveEntries(new BufferedOutputStream(outer));
            reading.read(contents -> fill(contents, entries, words));
            finish(entries, words);
            outer.closeEntry();
            return entries.lines().size();
        }
    }

    private void fill(ContractContents contents, ArchiveEntries entries, RegisterWording.In words)
            throws SQLException, IOException {
        List<ContractTable> tables = contents.tables();
        ArchiveNames names = new ArchiveNames(
                jdbc,
                files,
                words,
                tables.stream()
                        .filter(table -> table.table().key().equals(List.of("id")))
                        .map(ContractTable::name)
                        .toList());
        entries.add(
                words.say("archive.read-me"),
                words.say("archive.read-me-what"),
                out -> out.write(
                        words.say("archive.read-me-text").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        for (ContractTable table : tables) {
            table(contents, table, names, entries, words);
        }
        for (Inner file : contents.inPieces()) {
            byte[] content = contents.open(file);
            entries.add(
                    names.file(file, content),
                    words.sayOr("archive.table." + file.table(), file.table()),
                    out -> out.write(content));
        }
    }

    private static void table(
            ContractContents contents,
            ContractTable table,
            ArchiveNames names,
            ArchiveEntries entries,
            RegisterWording.In words)
            throws SQLException, IOException {
        /** Told of in a line that is being written, and written after it. */
        record Waiting(String path, Inner file) {}
        List<Waiting> waiting = new ArrayList<>();
        String what = words.sayOr("archive.table." + table.name(), table.name());
        entries.add(names.table(table.name()), what, out -> {
            out.write(RegisterSheet.BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
            contents.lines(
                    table,
                    cells -> out.write(RegisterSheet.line(cells).getBytes(StandardCharsets.UTF_8)),
                    (file, content) -> {
                        String path = names.file(file, content);
                        waiting.add(new Waiting(path, file));
                        return path;
                    });
        });
        for (Waiting one : waiting) {
            byte[] content = contents.open(one.file());
            entries.add(one.path(), what, out -> out.write(content));
        }
    }

    private static void finish(ArchiveEntries entries, RegisterWording.In words) throws IOException {
        List<List<String>> index = new ArrayList<>();
        index.add(List.of(
                words.say("archive.index.path"),
                words.say("archive.index.what"),
                words.say("archive.index.bytes"),
                words.say("archive.index.sum")));
        entries.lines()
                .forEach(line ->
                        index.add(List.of(line.path(), line.what(), Long.toString(line.bytes()), line.sha256())));
        try {
            entries.add(
                    words.say("archive.index"),
                    words.say("archive.index-what"),
                    out -> out.write(new RegisterSheet(index).csv()));
            String sums = entries.lines().stream()
                    .map(line -> line.sha256() + "  " + line.path() + "\n")
                    .collect(Collectors.joining());
            entries.add("checksums.sha256", "SHA-256", out -> out.write(sums.getBytes(StandardCharsets.UTF_8)));
        } catch (SQLException none) {
            throw new IllegalStateException("Nothing of a database is read here", none);
        }
        entries.end();
    }
}
