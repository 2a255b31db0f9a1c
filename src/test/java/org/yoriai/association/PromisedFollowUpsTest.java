package org.yoriai.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.fieldwork.ActLog;
import org.yoriai.fieldwork.ActOutcome;
import org.yoriai.fieldwork.ActReader;
import org.yoriai.fieldwork.ActRejected;
import org.yoriai.fieldwork.ReceivedAct;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.SampleData;

/** D6: what was promised on a tablet is one follow-up, however often, late or at once its acts come. */
@YoriaiTest
class PromisedFollowUpsTest {
    private static final ProgrammeSessionId VISIT = new ProgrammeSessionId(SampleData.id("session:dispatch-1"));
    private static final ProgrammeSessionId UNKNOWN_VISIT = new ProgrammeSessionId(SampleData.id("session:dispatch-3"));
    private static final AssociationId VISITED = new AssociationId(SampleData.id("association:見本町会"));
    private static final AssociationId FOUND_LATER = new AssociationId(SampleData.id("association:試山町会"));

    @Autowired
    SignIn signIn;

    @Autowired
    ActLog log;

    @Autowired
    PromisedFollowUps promised;

    @Autowired
    FollowUps followUps;

    @Autowired
    VisitChoices visits;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final UUID promise = UUID.randomUUID();
    private final UUID checkout = UUID.randomUUID();
    private long seq;
    private Person office;

    @BeforeEach
    void signIn() {
        office = As.signedIn(signIn, "office");
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from follow_up_contact where follow_up_id in (select id from follow_up where promise_id = ?)")
                .param(promise)
                .update();
        jdbc.sql("delete from follow_up where promise_id = ?").param(promise).update();
        jdbc.sql("delete from act where checkout_id = ?").param(checkout).update();
        jdbc.sql("delete from visit_choice where association_id = ?")
                .param(FOUND_LATER.value())
                .update();
    }

    @Test
    void aPromiseBecomesAFollowUpOfTheAssociationThatTheSessionVisits() {
        append(VISIT, made("例文を送る", "2026-12-10", "mail", ""));
        FollowUpFacts made = read();
        assertThat(made.draft().association()).contains(VISITED);
        assertThat(made.associationName()).isEqualTo("見本町会");
        assertThat(made.draft().task()).isEqualTo("例文を送る");
        assertThat(made.draft().due()).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(made.draft().channel()).isEqualTo(FollowUpChannel.MAIL);
        assertThat(made.session()).contains(VISIT);
        assertThat(made.promised()).isTrue();
    }

    @Test
    void itsEditsFollowUntilSomebodyBegins() {
        String first = append(VISIT, made("例文を送る", "2026-12-10", "mail", ""));
        String second = append(VISIT, made("例文を3つ送る", "2026-12-12", "phone", first));
        assertThat(read().draft().task()).isEqualTo("例文を3つ送る");
        assertThat(read().draft().channel()).isEqualTo(FollowUpChannel.PHONE);
        FollowUpFacts before = read();
        As.run(office, () -> {
            LocalDate today = LocalDate.now(org.yoriai.shared.BusinessTime.ZONE);
            var said = new FollowUpTalk(today, FollowUpChannel.PHONE, "送ると伝えた", office.id());
            followUps.talk(before.id(), before.version(), said, office);
        });
        append(VISIT, made("何も送らない", "2026-12-13", "letter", second));
        FollowUpFacts begun = read();
        assertThat(begun.draft().task()).as("begun: goes its own way").isEqualTo("例文を3つ送る");
        assertThat(begun.toldLater()).as("and says what the promise became").contains("何も送らない（letter）");
    }

    @Test
    void aPromiseTakenBackWaitsForNobodyUntilItIsRestored() {
        append(VISIT, made("例文を送る", "2026-12-10", "mail", ""));
        append(VISIT, bare("entity.removed"));
        assertThat(read().state()).isEqualTo(FollowUpState.TAKEN_BACK);
        append(VISIT, bare("entity.restored"));
        assertThat(read().state()).isEqualTo(FollowUpState.OPEN);
    }

    @Test
    void aPromiseOfAVisitToNobodyKnownFindsItsAssociationLater() {
        append(UNKNOWN_VISIT, made("電話する", "2027-03-01", "phone", ""));
        assertThat(read().draft().association()).isEmpty();
        As.run(office, () -> {
            visits.choose(FOUND_LATER, "講習会に参加", office);
            visits.agree(FOUND_LATER, UNKNOWN_VISIT, office);
        });
        assertThat(read().draft().association()).contains(FOUND_LATER);
    }

    @Test
    void aDayThatNoCalendarTellsStopsNoTablet() {
        append(VISIT, made("いつか\u0000する", "9999-12-31", "x\u0000y", ""));
        assertThat(read().draft().due()).isEqualTo(LocalDate.of(2200, 12, 31));
        assertThat(read().draft().channel()).isEqualTo(FollowUpChannel.OTHER);
    }

    @Test
    void whatIsRolledBackLeavesNoFollowUp() {
        assertThatThrownBy(() -> As.run(
                        office,
                        () -> transaction.executeWithoutResult(_ -> {
                            log.append(VISIT, List.of(received(VISIT, made("消える", "2026-12-10", "mail", ""))));
                            throw new IllegalStateException("the database went away");
                        })))
                .hasMessageContaining("went away");
        assertThat(count()).isZero();
        seq = 0;
        append(VISIT, made("残る", "2026-12-10", "mail", ""));
        assertThat(read().draft().task()).isEqualTo("残る");
    }

    @Test
    void whatComesTwiceIsOneFollowUp() {
        MadePromise made = new MadePromise(promise, "例文を送る", LocalDate.of(2026, 12, 10), "mail");
        CyclicBarrier together = new CyclicBarrier(8);
        List<CompletableFuture<Void>> deliveries = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.runAsync(
                        () -> As.run(
                                office,
                                () -> transaction.executeWithoutResult(_ -> {
                                    await(together);
                                    promised.follow(VISIT, List.of(made), List.of());
                                })),
                        Thread::startVirtualThread))
                .toList();
        deliveries.forEach(CompletableFuture::join);
        assertThat(count()).isEqualTo(1);
        As.run(office, () -> transaction.executeWithoutResult(_ -> promised.follow(VISIT, List.of(made), List.of())));
        assertThat(count()).isEqualTo(1);
        assertThat(read().version()).as("nothing new was told").isZero();
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await(20, TimeUnit.SECONDS);
        } catch (Exception late) {
            throw new IllegalStateException(late);
        }
    }

    private String append(ProgrammeSessionId session, String[] said) {
        return As.call(
                office,
                () -> transaction.execute(_ -> {
                    ReceivedAct act = received(session, said);
                    List<ActOutcome> outcomes = log.append(session, new ArrayList<>(List.of(act)));
                    assertThat(outcomes).noneMatch(ActOutcome.Rejected.class::isInstance);
                    return act.act().id().toString();
                }));
    }

    private String[] made(String text, String due, String channel, String base) {
        String over = base.isEmpty() ? "" : ",\"base\":\"%s\"".formatted(base);
        return new String[] {
            "promise.made",
            "{\"text\":\"%s\",\"due\":\"%s\",\"channel\":\"%s\"%s}"
                    .formatted(text.replace("\u0000", "\\u0000"), due, channel.replace("\u0000", "\\u0000"), over)
        };
    }

    private static String[] bare(String type) {
        return new String[] {type, "{}"};
    }

    private ReceivedAct received(ProgrammeSessionId session, String[] said) {
        seq++;
        String json =
                """
                {"v":1,"id":"%s","checkout":"%s","seq":%d,"session":"%s","author":"%s","type":"%s","entity":"%s",
                 "at":"2026-11-19T15:%02d:00.000+09:00","drift":0,"payload":%s}
                """.formatted(UUID.randomUUID(), checkout, seq, session, office.id(), said[0], promise, seq, said[1]);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try {
            return new ReceivedAct(ActReader.read(bytes), bytes);
        } catch (ActRejected wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private long count() {
        return jdbc.sql("select count(*) from follow_up where promise_id = ?")
                .param(promise)
                .query(Long.class)
                .single();
    }

    private FollowUpFacts read() {
        UUID id = jdbc.sql("select id from follow_up where promise_id = ?")
                .param(promise)
                .query(UUID.class)
                .single();
        return As.call(office, () -> find(followUps.all(office), id)).orElseThrow();
    }

    private static Optional<FollowUpFacts> find(List<FollowUpFacts> all, UUID id) {
        return all.stream().filter(found -> found.id().value().equals(id)).findFirst();
    }
}
