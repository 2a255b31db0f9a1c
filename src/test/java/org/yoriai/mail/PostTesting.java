package org.yoriai.mail;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Phrase;
import org.yoriai.shared.SampleData;

/** Writes letters and watches them in the sample contract, whose outbox it has to itself while a test runs. */
final class PostTesting {
    static final Phrase SUBJECT = Phrase.of("mail.title");
    private final Outbox outbox;
    private final PostRound round;
    private final LetterRows letters;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PostTesting(Outbox outbox, PostRound round, LetterRows letters, JdbcClient jdbc, TransactionTemplate transaction) {
        this.outbox = outbox;
        this.round = round;
        this.letters = letters;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void empty() {
        jdbc.sql("delete from letter").update();
    }

    static Letter notice(String key, String to) {
        return Letter.notice(key, to, SUBJECT, List.of(Phrase.of("mail.none"), Phrase.of("mail.none-when")));
    }

    boolean put(Letter letter) {
        return ContractScope.within(
                SampleData.CONTRACT, () -> Boolean.TRUE.equals(transaction.execute(_ -> outbox.put(letter))));
    }

    Postman postmanTo(int port) {
        return new Postman(round, letters, server(port));
    }

    static SmtpServer server(int port) {
        return new SmtpServer(
                new MailSettings("127.0.0.1", port, "", "", false, "yoriai@yoriai.example", Duration.ofSeconds(2)));
    }

    LetterState state(String key) {
        return jdbc.sql("select state from letter where letter_key = ?")
                .param(key)
                .query((row, _) -> LetterState.valueOf(row.getString(1)))
                .single();
    }

    LetterId id(String key) {
        return jdbc.sql("select id from letter where letter_key = ?")
                .param(key)
                .query((row, _) -> new LetterId(row.getObject(1, UUID.class)))
                .single();
    }

    Duration untilNextTry(String key) {
        return Duration.between(
                OffsetDateTime.now(BusinessTime.ZONE),
                jdbc.sql("select due_at from letter where letter_key = ?")
                        .param(key)
                        .query((row, _) -> row.getObject(1, OffsetDateTime.class))
                        .single());
    }

    /** As if the time of the next try had come. */
    void makeDue() {
        jdbc.sql("update letter set due_at = ?")
                .param(OffsetDateTime.now(BusinessTime.ZONE).minusSeconds(1))
                .update();
    }

    void firstTriedDaysAgo(int days) {
        jdbc.sql("update letter set first_try_at = ?")
                .param(OffsetDateTime.now(BusinessTime.ZONE).minusDays(days))
                .update();
    }

    /** As if the node that holds letters had died long ago. */
    void leasesRunOut() {
        jdbc.sql("update letter set lease_until = ?")
                .param(OffsetDateTime.now(BusinessTime.ZONE).minusSeconds(1))
                .update();
    }
}
