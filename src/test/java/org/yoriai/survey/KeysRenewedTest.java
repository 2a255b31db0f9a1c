package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.kit.KitClient;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.SampleData;
import org.yoriai.vault.KeyRotation;
import org.yoriai.vault.NewFile;
import org.yoriai.vault.SealedColumns;
import org.yoriai.vault.SealedFiles;

/** A contract's key is renewed while a hall answers and the desk works: nothing is lost, nothing waits, nothing stays behind. */
class KeysRenewedTest extends SurveyTesting {
    /** Answers of one person: more than a hall sends would have to wait their turn. */
    private static final int MOST = 40;

    private static final int FEWEST = 8;

    @Autowired
    private KeyRotation rotation;

    @Autowired
    private SealedFiles files;

    @Autowired
    private TransactionTemplate transaction;

    private SurveyFacts survey;
    private ProgrammeSessionId session;

    @BeforeEach
    void open() {
        session = freshSession();
        survey = agreed(session, Questionnaire.of("見本", "", List.of(text())));
    }

    @AfterEach
    void nothingUnreadableIsLeft() {
        jdbc.sql("delete from quarantined_act where session_id = ?")
                .param(session.value())
                .update();
    }

    private static QuestionFacts text() {
        return everyKind().questions().get(6);
    }

    @Test
    void underLoadEverythingStaysReadableAndEndsUnderTheNewKey() throws Exception {
        byte[] large = ("%PDF-1.7\n" + "大きな添付 ".repeat(100_000) + "\n%%EOF").getBytes(StandardCharsets.UTF_8);
        UUID owner = UUID.randomUUID();
        As.run(
                office(),
                () -> transaction.executeWithoutResult(_ -> files.keep(owner, List.of(NewFile.of("見本.pdf", large)))));
        poison();
        int before = As.call(office(), () -> rotation.state().generation());

        AtomicBoolean over = new AtomicBoolean();
        List<Future<Integer>> hall;
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            hall = IntStream.range(0, 4)
                    .mapToObj(_ -> people.submit(() -> answerUntil(over)))
                    .toList();
            for (int times = 0; times < 3; times++) {
                As.run(office(), () -> transaction.executeWithoutResult(_ -> rotation.renew("tester")));
                rotation.goOn();
                As.run(
                        office(),
                        () -> assertThat(
                                        results.of(session, "tester").coverage().total())
                                .isNotNegative());
            }
            over.set(true);
        }
        int sent = 0;
        for (Future<Integer> one : hall) {
            sent += one.get();
        }
        assertThat(sent).as("answers sent meanwhile").isGreaterThan(20);
        // as if the time had passed after which no node seals under an earlier key
        jdbc.sql("update sealing_key set created_at = created_at - interval '2' hour")
                .update();
        rotation.goOn();
        rotation.goOn();

        As.run(office(), () -> {
            assertThat(rotation.state().generation()).isEqualTo(before + 3);
            assertThat(rotation.state().earlier())
                    .as("earlier keys are destroyed")
                    .isZero();
            assertThat(SealedColumns.notUnder(jdbc, before + 3)).isEmpty();
        });
        assertThat(As.call(ward(), () -> results.of(session, "tester"))
                        .questions()
                        .getFirst()
                        .texts())
                .hasSize(sent)
                .allMatch(text -> text.startsWith("会場の意見"));
        As.run(
                office(),
                () -> assertThat(files.open(files.of(List.of(owner)).get(owner).getFirst()))
                        .isEqualTo(large));
    }

    @Test
    void everyColumnThatHoldsBytesIsKnownToTheRenewal() {
        assertThat(SealedColumns.ofTheSchema(jdbc)).containsExactlyInAnyOrderElementsOf(SealedColumns.known());
    }

    private int answerUntil(AtomicBoolean over) {
        Phone phone = new Phone(port);
        int sent = 0;
        while (sent < (over.get() ? FEWEST : MOST)) {
            var answered = phone.post(
                    survey.path() + "/answers", "nonce", phone.open(survey.path()), "v", "1", "q1", "会場の意見 " + ++sent);
            assertThat(answered.statusCode()).as(answered.body()).isEqualTo(303);
        }
        return sent;
    }

    private void poison() {
        assign(session, "facilitator");
        KitClient tablet = new KitClient("http://localhost:" + port).enrol();
        tablet.signIn("facilitator");
        KitClient.Kit kit = tablet.takeOut(session.value(), SampleData.id("account:facilitator"));
        kit.push(kit.act("no.such-act", KitClient.id().toString(), Map.of("what", "読めない記録")));
        assertThat(jdbc.sql("select count(*) from quarantined_act where session_id = ?")
                        .param(session.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
