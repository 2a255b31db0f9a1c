package org.yoriai.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;

/** 17条: the register goes out in open formats, outlives its letters, and tells what came back. */
@YoriaiTest
class SendingLogTest {
    @Autowired
    SignIn signIn;

    @Autowired
    Sending sending;

    @Autowired
    SendingLog log;

    @Autowired
    SendingLogExports exports;

    @Autowired
    PostBook book;

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

    private PostTesting post;
    private Person office;

    @BeforeEach
    void send() throws Exception {
        post = new PostTesting(outbox, round, letters, jdbc, transaction);
        clear();
        office = As.signedIn(signIn, "office");
        byte[] file = TestFiles.xlsx("氏名");
        As.run(office, () -> {
            PreparedSending prepared = sending.prepare(
                    new Sendable(
                            DocumentKind.PARTICIPANTS, "参加者名簿", _ -> new Sendable.DocumentFile("=参加者名簿.xlsx", file)),
                    office);
            sending.send(
                    prepared,
                    new SendingOrder(List.of(), Optional.of("print@shop.example"), true, prepared.cover(), true, false),
                    office);
        });
    }

    @AfterEach
    void clear() {
        jdbc.sql("delete from letter").update();
        jdbc.sql("delete from sending_record").update();
    }

    @Test
    void theRegisterIsSavedAsWorkbookAndAsText() throws Exception {
        As.run(office, () -> log.passwordTold(log.page(false, 0).getFirst().id(), TellingChannel.BY_HAND, office));
        byte[] xlsx = As.call(office, () -> exports.workbook(office).content());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            Row line = workbook.getSheet("送信記録").getRow(1);
            assertThat(line.getCell(2).getStringCellValue()).isEqualTo("print@shop.example");
            assertThat(line.getCell(6).getStringCellValue()).isEqualTo("=参加者名簿.xlsx");
            assertThat(line.getCell(8).getStringCellValue()).matches("[0-9a-f]{64}");
            assertThat(line.getCell(10).getStringCellValue()).isEqualTo("手渡し");
        }
        String csv = new String(As.call(office, () -> exports.csv(office).content()), StandardCharsets.UTF_8);
        assertThat(csv.lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .contains("\"print@shop.example\"", "\"関係者のほかの宛先\"", "\"参加者名簿\"", "\"暗号化（Office AES-256）\"")
                .as("no cell is a formula")
                .contains("\"'=参加者名簿.xlsx\"");
    }

    @Test
    void whatCameBackIsMarkedSeenInTheLogAndTakenBack() throws Exception {
        try (FakeSmtp server = new FakeSmtp(FakeSmtp.Mood.FRIENDLY)) {
            post.postmanTo(server.port()).goRound();
        }
        As.run(office, () -> {
            LetterId letter = book.page(0).getFirst().id();
            book.markBounced(letter, office);
            assertThat(log.page(false, 0).getFirst().state()).contains(LetterState.BOUNCED);
            assertThat(book.page(0).getFirst().state().needsAPerson()).isTrue();
            assertThatThrownBy(() -> book.markBounced(letter, office)).hasMessage("letter-moved-on");
            book.confirmArrived(letter, office);
            assertThat(log.page(false, 0).getFirst().state()).contains(LetterState.SENT);
        });
    }

    @Test
    void aRefusalOfTheRecipientsServerStandsInTheLog() throws Exception {
        try (FakeSmtp server = new FakeSmtp(FakeSmtp.Mood.UNKNOWN_RECIPIENT)) {
            post.postmanTo(server.port()).goRound();
        }
        As.run(office, () -> {
            assertThat(log.page(false, 0).getFirst().state()).contains(LetterState.REFUSED);
            assertThat(book.page(0).getFirst().answer()).contains("no such box");
        });
    }

    @Test
    void theRegisterOutlivesItsLetters() {
        post.empty();
        As.run(
                office,
                () -> assertThat(log.page(false, 0)).singleElement().satisfies(line -> {
                    assertThat(line.state()).isEmpty();
                    assertThat(line.to()).isEqualTo("print@shop.example");
                }));
    }

    @Test
    void nothingReadableLiesInTheDatabase() {
        for (String column : List.of("recipient", "subject", "file_name")) {
            assertThat(jdbc.sql("select " + column + " from sending_record")
                            .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                            .single())
                    .doesNotContain("print", "参加者");
        }
    }

    @Test
    void thoseWhoWorkAtSessionsSeeNoRegister() {
        As.run(
                As.signedIn(signIn, "lecturer"),
                () -> assertThatThrownBy(() -> log.page(false, 0)).isInstanceOf(AccessDeniedException.class));
    }
}
