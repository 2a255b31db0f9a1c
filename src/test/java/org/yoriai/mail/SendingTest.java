package org.yoriai.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.association.Participants;
import org.yoriai.identity.Contact;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Phrase;
import org.yoriai.shared.Sha256;

/** I7, 17条: what the office sends arrives sealed, stands in the sending log, and a name never leaves open. */
@YoriaiTest
class SendingTest {
    @Autowired
    SignIn signIn;

    @Autowired
    Sending sending;

    @Autowired
    SendingLog log;

    @Autowired
    Participants participants;

    @Autowired
    Outbox outbox;

    @Autowired
    PostRound round;

    @Autowired
    LetterRows letters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private PostTesting post;
    private Person office;
    private String somebody = "";

    @BeforeEach
    void start() {
        post = new PostTesting(outbox, round, letters, jdbc, transaction);
        clear();
        server.start();
        office = As.signedIn(signIn, "office");
        somebody = someone();
    }

    @AfterEach
    void stop() {
        server.stop();
        clear();
    }

    private void clear() {
        post.empty();
        jdbc.sql("delete from sending_record").update();
        jdbc.sql("delete from cover_template").update();
    }

    @Test
    void aSealedListFetchedFromTheServerOpensWithItsPasswordAlone() throws Exception {
        byte[] roster = TestFiles.xlsx("氏名", somebody);
        SentSending sent = As.call(office, () -> {
            PreparedSending prepared =
                    sending.prepare(document(DocumentKind.PARTICIPANTS, "参加者名簿.xlsx", roster), office);
            assertThat(prepared.mustBeSealed()).isTrue();
            return sending.send(prepared, order(prepared, true), office);
        });
        post.postmanTo(server.getSmtp().getPort()).goRound();
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        MimeMultipart parts = (MimeMultipart) received[0].getContent();
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("参加者名簿を添付のとおり", "別の方法でお知らせします")
                .doesNotContain(sent.password().orElseThrow());
        BodyPart file = parts.getBodyPart(1);
        assertThat(file.getFileName()).contains("参加者名簿");
        byte[] fetched = file.getInputStream().readAllBytes();
        assertThatThrownBy(() -> WorkbookFactory.create(new ByteArrayInputStream(fetched)))
                .isInstanceOf(EncryptedDocumentException.class);
        assertThatThrownBy(() -> WorkbookFactory.create(new ByteArrayInputStream(fetched), "yoriai-sample-2026"))
                .isInstanceOf(EncryptedDocumentException.class);
        try (var opened = WorkbookFactory.create(
                new ByteArrayInputStream(fetched), sent.password().orElseThrow())) {
            assertThat(opened.getSheetAt(0).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo(somebody);
        }
        lookedAtByLibreOffice(fetched, sent.password().orElseThrow());
    }

    private void lookedAtByLibreOffice(byte[] fetched, String password) throws Exception {
        LibreOffice office = new LibreOffice(folder);
        assertThat(office.shown(fetched, "")).as("without the password").isEmpty();
        assertThat(office.shown(fetched, "ACDEFGHJKLMNPQRTUWXY"))
                .as("with another password")
                .isEmpty();
        assertThat(office.shown(fetched, password).orElse("nothing")).contains(somebody);
    }

    @Test
    void aNameWithoutASealIsRefusedAndNothingIsWritten() throws Exception {
        byte[] named = TestFiles.docx("出席者は" + somebody.replace(" ", "") + "さんです");
        As.run(office, () -> {
            PreparedSending prepared = sending.prepare(document(DocumentKind.MINUTES, "協議記録.docx", named), office);
            assertThat(prepared.reason()).isEqualTo("named");
            assertThatThrownBy(() -> sending.send(prepared, order(prepared, false), office))
                    .hasMessage("name-unsealed");
            CoverText telling = new CoverText(prepared.cover().subject(), somebody + "さんの件です。");
            assertThatThrownBy(() -> sending.send(
                            prepared,
                            new SendingOrder(prepared.people(), Optional.empty(), false, telling, true, false),
                            office))
                    .hasMessage("name-in-text");
            assertThat(log.count()).isZero();
        });
        assertThat(jdbc.sql("select count(*) from letter").query(Integer.class).single())
                .isZero();
    }

    @Test
    void aRulesLetterWithANameStaysInTheHouseAndSaysSo() {
        assertThat(post.put(Letter.notice(
                        "barred",
                        "ward@yoriai.example",
                        Phrase.of("notice.moved", new Phrase.Title(somebody + "さんの回")),
                        List.of(Phrase.of("mail.none")))))
                .as("the change it tells of goes on")
                .isTrue();
        post.postmanTo(server.getSmtp().getPort()).goRound();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(post.state("barred")).isEqualTo(LetterState.BARRED);
    }

    @Test
    void whatHoldsNobodyMayLeaveOpenAndIsLogged() throws Exception {
        byte[] plain = TestFiles.docx("会場は見本会館です");
        As.run(office, () -> {
            PreparedSending prepared = sending.prepare(document(DocumentKind.MINUTES, "協議記録.docx", plain), office);
            assertThat(prepared.mustBeSealed()).isFalse();
            assertThat(sending.send(prepared, order(prepared, false), office).password())
                    .isEmpty();
            assertThat(log.page(false, 0)).hasSize(2).allSatisfy(line -> {
                assertThat(line.sender()).isEqualTo(office.id());
                assertThat(line.fileName()).isEqualTo("協議記録.docx");
                assertThat(line.size()).isEqualTo(plain.length);
                assertThat(line.hash()).isEqualTo(Sha256.hex(plain));
                assertThat(line.sealing()).isEqualTo(SealingKind.NONE);
                assertThat(line.passwordUntold()).isFalse();
                assertThat(line.state()).contains(LetterState.QUEUED);
            });
            SendingRecordId line = log.page(false, 0).getFirst().id();
            assertThatThrownBy(() -> log.passwordTold(line, TellingChannel.PHONE, office))
                    .hasMessage("nothing-to-tell");
            assertThatThrownBy(() -> sending.send(prepared, order(prepared, false), office))
                    .as("a second tap")
                    .hasMessage("sending-sent-already");
            assertThat(log.count()).isEqualTo(2);
        });
    }

    @Test
    void thePasswordStandsNowhereAndItsTellingIsNoted() throws Exception {
        byte[] roster = TestFiles.xlsx("氏名");
        As.run(office, () -> {
            PreparedSending prepared =
                    sending.prepare(document(DocumentKind.PARTICIPANTS, "参加者名簿.xlsx", roster), office);
            assertThatThrownBy(() -> sending.send(prepared, order(prepared, false), office))
                    .hasMessage("unsealed-important");
            SentSending sent = sending.send(prepared, order(prepared, true), office);
            for (SendingRecord line : log.page(true, 0)) {
                assertThat(line.sealing()).isEqualTo(SealingKind.OOXML);
                assertThat(line.toString()).doesNotContain(sent.password().orElseThrow());
                log.passwordTold(line.id(), TellingChannel.PHONE, office);
            }
            assertThat(log.untold()).isZero();
            assertThat(log.page(false, 0))
                    .allSatisfy(line ->
                            assertThat(line.told().orElseThrow().channel()).isEqualTo(TellingChannel.PHONE));
            assertThat(jdbc.sql("select detail from audit_entry")
                            .query(String.class)
                            .list())
                    .noneMatch(detail -> detail.contains(sent.password().orElseThrow()));
        });
    }

    @Test
    void anAddressOfNobodyNeedsAConfirmationAndStandsOutInTheLog() throws Exception {
        byte[] plain = TestFiles.docx("会場は見本会館です");
        CoverText cover = new CoverText("件名", "本文");
        Optional<String> elsewhere = Optional.of("print@shop.example");
        assertThatThrownBy(() -> new SendingOrder(List.of(), elsewhere, false, cover, false, false))
                .hasMessage("free-address-unconfirmed");
        assertThatThrownBy(() -> new SendingOrder(List.of(), Optional.of(" "), true, cover, false, false))
                .hasMessage("no-recipient");
        As.run(office, () -> {
            PreparedSending prepared = sending.prepare(document(DocumentKind.OTHER, "表紙.docx", plain), office);
            assertThatThrownBy(() -> sending.send(
                            prepared,
                            new SendingOrder(List.of(), Optional.of("no address"), true, cover, false, false),
                            office))
                    .hasMessage("no-address");
            sending.send(prepared, new SendingOrder(List.of(), elsewhere, true, cover, false, false), office);
            assertThat(log.page(false, 0)).singleElement().satisfies(line -> {
                assertThat(line.to()).isEqualTo("print@shop.example");
                assertThat(line.known()).isFalse();
            });
        });
    }

    @Test
    void theContractsOwnWordsAreKeptForTheNextDocument() throws Exception {
        byte[] plain = TestFiles.docx("会場は見本会館です");
        As.run(office, () -> {
            PreparedSending first = sending.prepare(
                    new Sendable(DocumentKind.MINUTES, "第1号", _ -> new Sendable.DocumentFile("1.docx", plain)), office);
            CoverText own = new CoverText("第1号です", first.cover().body() + "\n今後ともよろしくお願いいたします。");
            sending.send(first, new SendingOrder(first.people(), Optional.empty(), false, own, false, true), office);
            PreparedSending next = sending.prepare(
                    new Sendable(DocumentKind.MINUTES, "第2号", _ -> new Sendable.DocumentFile("2.docx", plain)), office);
            assertThat(next.cover().subject()).isEqualTo("第2号です");
            assertThat(next.cover().body()).contains("第2号を添付", "今後とも").doesNotContain("第1号");
            assertThat(sending.firstWords(next, office).body()).doesNotContain("今後とも");
        });
    }

    private SendingOrder order(PreparedSending prepared, boolean sealed) {
        List<Contact> two = prepared.people().stream().limit(2).toList();
        return new SendingOrder(two, Optional.empty(), false, prepared.cover(), sealed, false);
    }

    private static Sendable document(DocumentKind kind, String name, byte[] content) {
        return new Sendable(
                kind, name.substring(0, name.lastIndexOf('.')), _ -> new Sendable.DocumentFile(name, content));
    }

    /** Somebody of the sample contract's lists. */
    private String someone() {
        UUID session = jdbc.sql("select session_id from participant order by id limit 1")
                .query(UUID.class)
                .single();
        return As.call(
                office,
                () -> participants
                        .of(new ProgrammeSessionId(session), "test")
                        .getFirst()
                        .name());
    }
}
