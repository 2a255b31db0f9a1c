package org.yoriai.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.YoriaiTest;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.SampleData;

/** A letter arrives once, whatever the server and the nodes do; what nobody can know is left to a person. */
@YoriaiTest
class PostmanTest {
    private static final String TO = "office@yoriai.example";

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

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private PostTesting post;

    @BeforeEach
    void start() {
        post = new PostTesting(outbox, round, letters, jdbc, transaction);
        post.empty();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        post.empty();
    }

    @Test
    void aLetterArrivesOnceUnderANameOfItsOwn() throws Exception {
        post.put(PostTesting.notice("one", TO));
        Postman postman = post.postmanTo(server.getSmtp().getPort());
        postman.goRound();
        postman.goRound();
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("送信簿");
        assertThat(received[0].getRecipients(Message.RecipientType.TO)[0]).hasToString(TO);
        assertThat(received[0].getContent().toString()).startsWith("まだ何も送っていません\r\n期限の知らせ");
        assertThat(received[0].getMessageID()).isEqualTo("<" + post.id("one") + "@yoriai.example>");
        assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(post.state("one")).isEqualTo(LetterState.SENT);
    }

    @Test
    void theSameKeyIsWrittenOnceAlone() {
        assertThat(post.put(PostTesting.notice("key", TO))).isTrue();
        assertThat(post.put(PostTesting.notice("key", TO))).isFalse();
        post.postmanTo(server.getSmtp().getPort()).goRound();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aNewerLetterTakesThePlaceOfOneThatStillWaits() {
        post.put(PostTesting.notice("old", TO).inPlaceOf("digest"));
        post.put(PostTesting.notice("new", TO).inPlaceOf("digest"));
        post.postmanTo(server.getSmtp().getPort()).goRound();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(post.state("old")).isEqualTo(LetterState.REPLACED);
        assertThat(post.state("new")).isEqualTo(LetterState.SENT);
    }

    @Test
    void whatWasRolledBackIsNotSent() {
        ContractScope.run(
                SampleData.CONTRACT,
                () -> transaction.executeWithoutResult(change -> {
                    outbox.put(PostTesting.notice("undone", TO));
                    change.setRollbackOnly();
                }));
        post.postmanTo(server.getSmtp().getPort()).goRound();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThatThrownBy(() ->
                        ContractScope.run(SampleData.CONTRACT, () -> outbox.put(PostTesting.notice("outside", TO))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void nothingReadableLiesInTheDatabase() {
        post.put(PostTesting.notice("sealed", TO));
        assertThat(jdbc.sql("select recipient from letter")
                        .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                        .single())
                .doesNotContain("office");
        assertThat(jdbc.sql("select body from letter")
                        .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                        .single())
                .doesNotContain("送って");
    }

    @Test
    void whileTheServerIsDownItWaitsAndThenArrives() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        post.put(PostTesting.notice("waits", TO));
        post.postmanTo(port).goRound();
        assertThat(post.state("waits")).isEqualTo(LetterState.RETRYING);
        Postman postman = post.postmanTo(server.getSmtp().getPort());
        postman.goRound();
        assertThat(server.getReceivedMessages()).as("not before its time").isEmpty();
        assertThat(post.untilNextTry("waits")).isBetween(Duration.ofSeconds(40), Duration.ofSeconds(75));
        post.makeDue();
        postman.goRound();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(post.state("waits")).isEqualTo(LetterState.SENT);
    }

    @Test
    void whereNobodyAnswersTheRoundStopsAtTheFirstLetter() throws Exception {
        try (FakeSmtp closed = new FakeSmtp(FakeSmtp.Mood.CLOSED)) {
            post.put(PostTesting.notice("first", TO));
            post.put(PostTesting.notice("second", TO));
            post.postmanTo(closed.port()).goRound();
            assertThat(closed.lines()).isEqualTo(1);
            assertThat(post.state("second")).isEqualTo(LetterState.QUEUED);
        }
    }

    @ParameterizedTest(
            name = "I7: a server that is {0} leaves the letter {1}; it took {2}, and {3} once it is friendly again")
    @CsvSource({
        "UNKNOWN_RECIPIENT, REFUSED,  0, 0",
        "NO_AT_THE_END,     REFUSED,  0, 0",
        "FULL_TODAY,        RETRYING, 0, 1",
        "DIES_AT_DATA,      RETRYING, 0, 1",
        // all was said before the line broke: the sender cannot know that nobody listened
        "DIES_WITHIN_DATA,  UNSURE,   0, 0",
        "DIES_AFTER_DATA,   UNSURE,   1, 1",
        "SILENT_AFTER_DATA, UNSURE,   1, 1",
        "SLOW,              SENT,     1, 1",
    })
    void whatTheServerDoesIsTold(FakeSmtp.Mood mood, LetterState state, int taken, int later) throws Exception {
        try (FakeSmtp fake = new FakeSmtp(mood)) {
            post.put(PostTesting.notice("told", TO));
            Postman postman = post.postmanTo(fake.port());
            postman.goRound();
            assertThat(post.state("told")).isEqualTo(state);
            assertThat(fake.taken()).isEqualTo(taken);
            fake.becomes(FakeSmtp.Mood.FRIENDLY);
            post.makeDue();
            postman.goRound();
            assertThat(fake.taken()).isEqualTo(later);
        }
    }

    @Test
    void afterThreeDaysItGivesUpAndSaysSo() throws Exception {
        try (FakeSmtp fake = new FakeSmtp(FakeSmtp.Mood.FULL_TODAY)) {
            post.put(PostTesting.notice("stubborn", TO));
            Postman postman = post.postmanTo(fake.port());
            postman.goRound();
            post.firstTriedDaysAgo(3);
            post.makeDue();
            postman.goRound();
            assertThat(post.state("stubborn")).isEqualTo(LetterState.GIVEN_UP);
        }
    }

    @Test
    void twoNodesShareThePostAndNothingArrivesTwice() throws Exception {
        for (int index = 0; index < 40; index++) {
            post.put(PostTesting.notice("many-" + index, "box" + index + "@yoriai.example"));
        }
        int port = server.getSmtp().getPort();
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> post.postmanTo(port).goRound()),
                        CompletableFuture.runAsync(() -> post.postmanTo(port).goRound()),
                        CompletableFuture.runAsync(() -> post.postmanTo(port).goRound()))
                .join();
        assertThat(server.getReceivedMessages()).hasSize(40);
        assertThat(Arrays.stream(server.getReceivedMessages())
                        .map(message -> GreenMailUtil.getHeaders(message)
                                .lines()
                                .filter(line -> line.startsWith("Message-ID"))
                                .findFirst()
                                .orElseThrow())
                        .distinct())
                .hasSize(40);
    }

    @Test
    void aNodeThatDiesBeforeTheLastLineLosesNothing() {
        post.put(PostTesting.notice("fallen", TO));
        round.take();
        post.leasesRunOut();
        post.postmanTo(server.getSmtp().getPort()).goRound();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aNodeThatDiesAfterTheLastLineLeavesADoubtAndSendsNothingAgain() {
        post.put(PostTesting.notice("doubt", TO));
        round.aboutToHand(round.take().orElseThrow());
        post.leasesRunOut();
        post.postmanTo(server.getSmtp().getPort()).goRound();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(post.state("doubt")).isEqualTo(LetterState.UNSURE);
    }

    @Test
    void aNodeThatSleptTooLongMayNotSayTheLastLine() throws Exception {
        post.put(PostTesting.notice("slept", TO));
        PostRound.Hold late = round.take().orElseThrow();
        post.leasesRunOut();
        round.pickUpFallen();
        round.take();
        try (FakeSmtp fake = new FakeSmtp(FakeSmtp.Mood.FRIENDLY)) {
            SmtpServer line = PostTesting.server(fake.port());
            OutgoingLetter letter = ContractScope.within(SampleData.CONTRACT, () -> letters.open(late.letter()));
            assertThatThrownBy(() -> line.hand(letter, () -> round.aboutToHand(late)))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(fake.taken()).isZero();
        }
    }

    @Test
    void withoutAServerEverythingWaits() {
        post.put(PostTesting.notice("kept", TO));
        new Postman(round, letters, new SmtpServer(new MailSettings("", 587, "", "", true, "", Duration.ofSeconds(2))))
                .goRound();
        assertThat(post.state("kept")).isEqualTo(LetterState.QUEUED);
    }
}
