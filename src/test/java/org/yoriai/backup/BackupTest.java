package org.yoriai.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yoriai.TestDatabase;
import org.yoriai.YoriaiTest;
import org.yoriai.shared.DatabaseSchema;
import org.yoriai.shared.DatabaseTable;
import org.yoriai.vault.AesGcm;
import org.yoriai.vault.BackupSeal;
import org.yoriai.vault.Restored;

/** The restore rehearsal: a backup of a house at work fills an empty database of the other kind, and names open there. */
@YoriaiTest
class BackupTest {
    @Autowired
    private DataSource house;

    @Autowired
    private Clock clock;

    @Value("${yoriai.data}")
    private Path data;

    @TempDir
    private Path folder;

    @Autowired
    private Environment settings;

    private BackupSeal seal;
    private Path file;

    @BeforeEach
    void backUp() throws Exception {
        file = folder.resolve("yoriai.backup");
        seal = BackupSeal.of(settings);
        try (Connection connection = house.getConnection();
                var out = seal.sealing(Files.newOutputStream(file))) {
            new BackupWriter(clock).write(connection, out);
            connection.setReadOnly(false);
        }
    }

    @Test
    void everyRowComesBackInTheOtherDatabaseAndNamesOpenThere() throws Exception {
        String address = TestDatabase.postgres() ? h2("other") : TestDatabase.startPostgres();
        assertThat(command("restore", file, address)).as(() -> said).isZero();

        DataSource other = of(address);
        Path again = folder.resolve("again.backup");
        assertThat(command("backup", again, address)).as(() -> said).isZero();
        assertThat(Files.getPosixFilePermissions(again)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Map<String, List<String>> before = lines(file);
        assertThat(before).hasSizeGreaterThan(60);
        assertThat(before.get("participant")).hasSizeGreaterThan(10);
        lines(again).forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(before.get(table)));
        assertThat(Restored.names(JdbcClient.create(other), data))
                .hasSizeGreaterThan(5)
                .allMatch(name -> !name.isBlank());
    }

    @Test
    void theFileItselfSaysNothingNotEvenWhatTheDatabaseHoldsOpen() throws Exception {
        List<String> titles = JdbcClient.create(house)
                .sql(
                        "select title from programme_session union select name from venue union select name from association")
                .query(String.class)
                .list();
        String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(titles).hasSizeGreaterThan(10);
        for (String title : titles) {
            assertThat(raw)
                    .doesNotContain(new String(title.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        }
        assertThat(raw).startsWith("YORIAI-BACKUP-2\n").doesNotContain("tables/", "jsonl");
        assertThat(String.join("", lines(file).get("programme_session")))
                .as("with its key it does")
                .contains(titles.stream()
                        .filter(one -> one.contains("LINE"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void withoutTheMasterKeyOfItsTimeItStaysClosedAndSaysSo() {
        String another = Base64.getUrlEncoder().encodeToString(AesGcm.random(AesGcm.KEY_BYTES));
        assertThat(command("restore", file, h2("closed"), "--yoriai.master-key=" + another))
                .isEqualTo(1);
        assertThat(said).contains("sealed under another master key", seal.master(), "nothing was changed");

        assertThat(command("restore", file, h2("none"), "--yoriai.data=" + folder.resolve("nowhere")))
                .isEqualTo(2);
        assertThat(said).contains("There is no master key at");
        assertThat(folder.resolve("nowhere/master.key")).as("none is made").doesNotExist();
    }

    @Test
    void aFullDatabaseADamagedFileAndAWrongOneAreRefusedAndNothingIsChanged() throws Exception {
        String address = h2("refused");
        assertThat(command("restore", file, address)).as(() -> said).isZero();
        assertThat(command("restore", file, address)).as("not empty").isEqualTo(1);

        byte[] whole = Files.readAllBytes(file);
        byte[] changed = whole.clone();
        changed[changed.length / 2] ^= 1;
        assertDamaged(changed, "was changed or is damaged");
        assertDamaged(Arrays.copyOf(whole, whole.length - 1), "ends too early");
        assertDamaged(Arrays.copyOf(whole, 40), "ends too early");
        assertDamaged(Arrays.copyOf(whole, whole.length + 1), "added at its end");
        assertDamaged(exchanged(whole), "was changed or is damaged");

        Path wrong = folder.resolve("wrong.backup");
        Files.writeString(wrong, "これは控えではありません");
        assertThat(command("restore", wrong, h2("wrong"))).isEqualTo(1);
        assertThat(said).contains("no backup of Yoriai");
    }

    private void assertDamaged(byte[] bytes, String why) throws Exception {
        Path damaged = folder.resolve("damaged.backup");
        Files.write(damaged, bytes);
        String address = h2("damaged");
        assertThat(command("restore", damaged, address)).isEqualTo(1);
        assertThat(said).contains(why, "nothing was changed");
        assertThat(tables(address)).isEmpty();
    }

    /** The first and the second piece in each other's place; they are equally long. */
    private static byte[] exchanged(byte[] whole) {
        int head = "YORIAI-BACKUP-2\n".length() + 16 + 60;
        int piece = 1 + 4 + 12 + 64 * 1024 + 16;
        byte[] exchanged = whole.clone();
        System.arraycopy(whole, head, exchanged, head + piece, piece);
        System.arraycopy(whole, head + piece, exchanged, head, piece);
        return exchanged;
    }

    private String said = "";

    private int command(String doing, Path about, String address, String... more) {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int outcome = BackupCommand.run(
                doing,
                about,
                new PrintStream(java.io.OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                Stream.concat(
                                Stream.of(
                                        "--yoriai.data=" + data,
                                        "--spring.datasource.url=" + address,
                                        "--spring.datasource.username=" + user(address)),
                                Stream.of(more))
                        .toArray(String[]::new));
        said = errors.toString(StandardCharsets.UTF_8);
        return outcome;
    }

    private static List<DatabaseTable> tables(String address) throws Exception {
        try (Connection connection = of(address).getConnection()) {
            return DatabaseSchema.of(connection);
        }
    }

    private static DataSource of(String address) {
        return new DriverManagerDataSource(address, user(address), "");
    }

    private static String user(String address) {
        return address.startsWith("jdbc:h2") ? "yoriai" : "postgres";
    }

    private String h2(String name) {
        return "jdbc:h2:file:" + folder.resolve(name)
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }

    /** The two databases sort alike only what is alike. */
    private Map<String, List<String>> lines(Path backup) throws IOException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(seal.opening(Files.newInputStream(backup)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String all = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                Contents.table(entry.getName())
                        .ifPresent(
                                table -> tables.put(table, all.lines().sorted().toList()));
            }
        }
        return tables;
    }
}
