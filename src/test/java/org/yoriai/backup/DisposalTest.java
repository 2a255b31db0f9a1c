package org.yoriai.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.TestDatabase;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.ledger.Certificates;
import org.yoriai.ledger.ContractEnds;
import org.yoriai.ledger.Disposal;
import org.yoriai.ledger.EndedContract;
import org.yoriai.programme.ContractCopies;
import org.yoriai.programme.ContractDraft;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.Contracts;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.DatabaseSchema;
import org.yoriai.shared.DatabaseTable;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;
import org.yoriai.shared.Sha256;
import org.yoriai.vault.NewFile;
import org.yoriai.vault.Restored;
import org.yoriai.vault.SealedFiles;

/** A contract is handed back whole and destroyed: then neither the database's files nor a backup taken before yields a word of it. */
class DisposalTest {
    private static final Pattern TELLING = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{5,}");
    private static final String INSIDE = "この一文は添付の中だけにあります";

    @TempDir
    private Path folder;

    private House house;

    @Test
    void nothingOfADisposedContractCanBeReadAnyMore() throws Exception {
        var holder = SecurityContextHolder.getContextHolderStrategy();
        try (House opened = new House(folder)) {
            house = opened;
            house.start();
            Person office = as("office");
            Person ward = as("ward");
            ContractId next = anotherContract(office);
            attach(office);

            Map<String, byte[]> archive = handedBack(office, ward);
            Set<String> words = words(archive);
            assertThat(words).as("a contract full of words").hasSizeGreaterThan(150);
            house.stop();

            Path backup = folder.resolve("before.backup");
            assertThat(house.backup(backup)).as(() -> house.said).isZero();
            Set<String> before = found(words);
            assertThat(before).as("the search finds what is there").hasSizeGreaterThan(50);

            house.start();
            Path key = house.data().resolve("master.key");
            String master = Files.readString(key).strip();
            String token = As.call(as("office"), () -> house.the(Disposal.class).dispose(title(), as("office")));
            Set<String> stays = staying();
            house.letTheLogGo();
            house.stop();

            words.removeIf(word -> stays.stream().anyMatch(text -> text.contains(word)));
            assertThat(words).as("still full of words").hasSizeGreaterThan(100);
            house.close();
            assertThat(found(words)).isEmpty();
            assertThat(found(stays)).as("the search still finds what stays").hasSizeGreaterThan(20);
            assertThat(new RawSearch(words).in(backup)).isEmpty();
            assertThat(Files.readString(key)).doesNotContain(master).hasLineCount(1);
            assertThat(house.data().resolve("master.key.before")).doesNotExist();
            assertThat(house.command("restore", backup, h2("never"))).isEqualTo(1);
            assertThat(house.said).contains("sealed under another master key");
            assertThat(token).hasSizeGreaterThan(40);
            if (!TestDatabase.postgres()) {
                afterwards(next, token);
            }
        } finally {
            SecurityContextHolder.setContextHolderStrategy(holder);
        }
    }

    /** The other contract is as it was, the trail is whole, and the certificate says what was looked at. */
    private void afterwards(ContractId next, String token) throws Exception {
        assertThat(Restored.audit(house.settings()))
                .startsWith("0\n")
                .contains(SampleData.CONTRACT + ": ", next + ": ")
                .doesNotContain("BROKEN");
        house.start();
        Person office = as("office");
        assertThat(office.contract())
                .as("who works on works in the other contract")
                .isEqualTo(next);
        assertThat(office.displayName()).isNotBlank();
        EndedContract ended = house.the(Certificates.class).behind(token).orElseThrow();
        assertThat(ended.swept()).isPresent();
        assertThat(ended.rewritten()).as("seen at this start").isPresent();
        assertThat(ended.masterGone()).isPresent();
        assertThat(ended.backedUp()).as("the one before does not count").isFalse();
        assertThat(ended.accounts()).as("people of no other contract").isPositive();
        byte[] paper = As.call(
                office,
                () -> house.the(Certificates.class)
                        .paper(SampleData.CONTRACT.value(), office)
                        .content());
        try (var document = new XWPFDocument(new ByteArrayInputStream(paper));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("消去・廃棄証明書", "令和", ended.title(), "確認ずみ")
                    .doesNotContain("まだ確認していない");
        }
        house.stop();
    }

    private Person as(String login) {
        return As.signedIn(house.the(SignIn.class), login);
    }

    private String title() {
        return house.the(Contracts.class).current().title();
    }

    private ContractId anotherContract(Person office) {
        ContractFacts now = As.call(office, () -> house.the(Contracts.class).current());
        ContractFacts copy = ContractDraft.nextYearOf(now).facts();
        ContractFacts other = new ContractFacts(
                copy.id(),
                "となりの件名",
                copy.year(),
                copy.performanceUntil(),
                copy.ward(),
                copy.wardHead(),
                copy.contractor(),
                copy.representative(),
                copy.proposalDueDays(),
                copy.paymentDays(),
                copy.programmes());
        return As.call(office, () -> house.the(ContractCopies.class).copy(new ContractDraft(other), office));
    }

    private void attach(Person office) {
        As.run(
                office,
                () -> house.the(TransactionTemplate.class)
                        .executeWithoutResult(_ -> house.the(SealedFiles.class)
                                .keep(
                                        UUID.randomUUID(),
                                        List.of(NewFile.of(
                                                "添付の名前は秘密です.txt", INSIDE.getBytes(StandardCharsets.UTF_8))))));
    }

    /** Each side takes its steps, and none can be left out. */
    private Map<String, byte[]> handedBack(Person office, Person ward) throws IOException {
        ContractEnds ends = house.the(ContractEnds.class);
        Disposal disposal = house.the(Disposal.class);
        String password = As.call(office, () -> ends.archive(office));
        assertRefused("end-not-received", office, () -> ends.ask(office));
        assertRefused("end-not-asked", ward, () -> ends.agree(ward));
        As.run(ward, () -> ends.received(ward));
        As.run(office, () -> ends.ask(office));
        assertRefused("end-not-agreed", office, () -> disposal.dispose(title(), office));
        As.run(ward, () -> ends.agree(ward));
        assertRefused("end-typed-differs", office, () -> disposal.dispose("ちがう件名", office));
        Path file = As.call(ward, () -> ends.fetch(ward).file());
        assertThat(Sha256.hex(Files.readAllBytes(file)))
                .isEqualTo(
                        As.call(ward, () -> ends.state().orElseThrow().archive().sha256()));
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("csv", "master");
        Map<String, byte[]> files = ReturnedFiles.opened(file, password);
        assertThat(files.keySet())
                .contains("目次.csv", "表/参加者.csv", "表/監査証跡.csv", "添付ファイル/添付ファイルの一覧/添付の名前は秘密です.txt")
                .noneMatch(name -> name.contains("鍵"));
        assertThat(text(files, "添付ファイル/添付ファイルの一覧/添付の名前は秘密です.txt")).isEqualTo(INSIDE);
        assertThat(text(files, "表/従事者・利用者.csv")).as("opened").contains("見本").startsWith("\uFEFF");
        return files;
    }

    private void assertRefused(String code, Person by, Runnable doing) {
        As.run(
                by,
                () -> assertThatThrownBy(doing::run)
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.code()).isEqualTo(code)));
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /** Everything that tells something, wherever it stands in the archive. */
    private static Set<String> words(Map<String, byte[]> archive) {
        Set<String> words = new TreeSet<>(Set.of(INSIDE, "添付の名前は秘密です"));
        archive.forEach((name, content) -> {
            if (name.startsWith("表/")) {
                TELLING.matcher(new String(content, StandardCharsets.UTF_8))
                        .results()
                        .forEach(found -> words.add(found.group()));
            }
        });
        return words;
    }

    /** Every text of the tables that stay, and of the other contract. */
    private Set<String> staying() throws Exception {
        Set<String> texts = new HashSet<>();
        for (String table : tables()) {
            house.jdbc()
                    .sql("select * from " + table)
                    .query()
                    .listOfRows()
                    .forEach(row -> row.values().stream()
                            .filter(String.class::isInstance)
                            .map(Object::toString)
                            .filter(text -> TELLING.matcher(text).find())
                            .forEach(texts::add));
        }
        return texts;
    }

    private List<String> tables() throws Exception {
        try (var connection = house.the(DataSource.class).getConnection()) {
            return DatabaseSchema.of(connection).stream()
                    .map(DatabaseTable::name)
                    .toList();
        }
    }

    private Set<String> found(Set<String> words) throws IOException {
        Set<String> found = new TreeSet<>();
        RawSearch search = new RawSearch(words);
        for (Path where : house.onDisk()) {
            found.addAll(search.in(where));
        }
        return found;
    }

    private String h2(String name) {
        return "jdbc:h2:file:" + folder.resolve(name)
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }
}
