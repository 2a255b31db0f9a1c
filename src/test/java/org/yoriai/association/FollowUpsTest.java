package org.yoriai.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.Duty;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;

/** D6: an association is followed up by mail or phone, with due day and result; nobody's entry is lost to another's. */
@YoriaiTest
class FollowUpsTest {
    private static final AssociationId ASSOCIATION = new AssociationId(SampleData.id("association:文例団地自治会"));
    private static final AccountId ADVISER = new AccountId(SampleData.id("account:adviser"));
    private static final LocalDate TODAY = LocalDate.now(org.yoriai.shared.BusinessTime.ZONE);

    @Autowired
    SignIn signIn;

    @Autowired
    FollowUps followUps;

    @Autowired
    JdbcClient jdbc;

    private Person office;

    @BeforeEach
    void signIn() {
        office = As.signedIn(signIn, "office");
    }

    @AfterEach
    void forget() {
        String own = "(select id from follow_up where association_id = ?)";
        jdbc.sql("delete from follow_up_contact where follow_up_id in " + own)
                .param(ASSOCIATION.value())
                .update();
        jdbc.sql("delete from follow_up where association_id = ? and after_id is not null")
                .param(ASSOCIATION.value())
                .update();
        jdbc.sql("delete from follow_up where association_id = ?")
                .param(ASSOCIATION.value())
                .update();
    }

    @Test
    void whatIsAddedWaitsForTheContractorWithoutItsWordsUntilItsResultIsEntered() {
        As.run(office, () -> {
            FollowUpId id = followUps.add(draft("様子をうかがう", TODAY.plusDays(3), 0), office);
            assertThat(open(id)).hasValueSatisfying(waiting -> {
                assertThat(waiting.due()).isEqualTo(TODAY.plusDays(3));
                assertThat(waiting.association()).isEqualTo("文例団地自治会");
                assertThat(waiting.holder()).isEqualTo(Duty.Holder.CONTRACTOR);
                assertThat(waiting.path()).isEqualTo("follow-ups?id=" + id);
                assertThat(waiting.toString()).doesNotContain("様子");
            });
            followUps.talk(id, read(id).version(), said(TODAY.minusDays(1), "留守だった"), office);
            assertThat(read(id).state()).isEqualTo(FollowUpState.BEGUN);
            followUps.finish(id, read(id).version(), said(TODAY, "うまくいっている"), office);
            assertThat(open(id)).isEmpty();
            FollowUpFacts done = read(id);
            assertThat(done.state()).isEqualTo(FollowUpState.DONE);
            assertThat(done.closedOn()).contains(TODAY);
            assertThat(done.talks()).extracting(FollowUpTalk::said).containsExactly("留守だった", "うまくいっている");
            assertThat(actions(id)).containsExactly("follow-up.added", "follow-up.talked", "follow-up.done");
        });
    }

    @Test
    void theSecondOfTwoWhoChangeItIsToldAndTheFirstOnesWordsStay() {
        As.run(office, () -> {
            FollowUpId id = followUps.add(draft("例文を送る", TODAY.plusDays(3), 0), office);
            int read = read(id).version();
            followUps.change(id, read, draft("例文を3つ送る", TODAY.plusDays(4), 0), office);
            refused("follow-up-moved-on", () -> followUps.change(id, read, draft("別のことをする", TODAY, 0), office));
            refused("follow-up-moved-on", () -> followUps.finish(id, read, said(TODAY, "済んだ"), office));
            assertThat(read(id).draft().task()).isEqualTo("例文を3つ送る");
        });
    }

    @Test
    void oneThatRepeatsLeavesExactlyOneNextHoweverOftenItIsFinished() {
        As.run(office, () -> {
            FollowUpId id = followUps.add(draft("配信の様子をうかがう", LocalDate.of(2026, 12, 31), 2), office);
            followUps.finish(id, read(id).version(), said(TODAY, "続いている"), office);
            assertThat(next(id)).singleElement().satisfies(next -> {
                assertThat(next.draft().due()).isEqualTo(LocalDate.of(2027, 2, 28));
                assertThat(next.draft().task()).isEqualTo("配信の様子をうかがう");
            });
            followUps.reopen(id, read(id).version(), office);
            assertThat(next(id)).as("taken back with it").isEmpty();
            followUps.finish(id, read(id).version(), said(TODAY, "やはり続いている"), office);
            FollowUpFacts next = next(id).getFirst();
            followUps.talk(next.id(), next.version(), said(TODAY, "もう話した"), office);
            followUps.reopen(id, read(id).version(), office);
            followUps.finish(id, read(id).version(), said(TODAY, "三度目"), office);
            assertThat(next(id))
                    .as("one that somebody has begun stays the only one")
                    .hasSize(1);
        });
    }

    @Test
    void givingUpTakesAReasonAndCanBeTakenBack() {
        As.run(office, () -> {
            FollowUpId id = followUps.add(draft("電話する", TODAY, 0), office);
            refused("reason-missing", () -> followUps.giveUp(id, read(id).version(), " ", office));
            followUps.giveUp(id, read(id).version(), "役員が替わった", office);
            assertThat(read(id).reason()).contains("役員が替わった");
            refused("follow-up-closed", () -> followUps.talk(id, read(id).version(), said(TODAY, "話した"), office));
            followUps.reopen(id, read(id).version(), office);
            assertThat(read(id).state()).isEqualTo(FollowUpState.BEGUN);
            refused("follow-up-waits", () -> followUps.reopen(id, read(id).version(), office));
        });
    }

    @Test
    void ofManyWhoFinishAtOnceOneIsHeardAndTheOthersAreTold() {
        FollowUpId id = As.call(office, () -> followUps.add(draft("同時に済ませる", TODAY, 1), office));
        int version = As.call(office, () -> read(id).version());
        CyclicBarrier together = new CyclicBarrier(4);
        List<CompletableFuture<Boolean>> tries = IntStream.range(0, 4)
                .mapToObj(index -> CompletableFuture.supplyAsync(
                        () -> As.call(office, () -> {
                            try {
                                together.await(20, TimeUnit.SECONDS);
                                followUps.finish(id, version, said(TODAY, "済んだ " + index), office);
                                return true;
                            } catch (Refusal told) {
                                assertThat(told.code()).isEqualTo("follow-up-moved-on");
                                return false;
                            } catch (Exception unexpected) {
                                throw new IllegalStateException(unexpected);
                            }
                        }),
                        Thread::startVirtualThread))
                .toList();
        assertThat(tries.stream().filter(CompletableFuture::join)).hasSize(1);
        As.run(office, () -> {
            assertThat(read(id).talks()).hasSize(1);
            assertThat(next(id)).hasSize(1);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"follow-up-task, ''", "follow-up-said, '  '", "follow-up-repeat, ok"})
    void whatIsMissingIsToldInWords(String code, String text) {
        As.run(
                office,
                () -> refused(code, () -> {
                    if (code.equals("follow-up-said")) {
                        said(TODAY, text);
                    } else {
                        draft(text, TODAY, code.equals("follow-up-repeat") ? 13 : 0);
                    }
                }));
    }

    @Test
    void daysToComeAndPeopleFromElsewhereAreRefused() {
        As.run(office, () -> {
            FollowUpId id = followUps.add(draft("電話する", TODAY, 0), office);
            refused(
                    "day-in-future",
                    () -> followUps.talk(id, read(id).version(), said(TODAY.plusDays(1), "話す"), office));
            refused(
                    "assignee-unknown",
                    () -> followUps.add(
                            new FollowUpDraft(
                                    Optional.of(ASSOCIATION),
                                    "する",
                                    TODAY,
                                    FollowUpChannel.MAIL,
                                    Optional.of(new AccountId(UUID.randomUUID())),
                                    0),
                            office));
        });
    }

    @Test
    void anotherContractNeitherSeesNorChangesIt() {
        As.run(office, () -> {
            FollowUpId id = followUps.add(draft("電話する", TODAY, 0), office);
            ContractScope.run(new ContractId(UUID.randomUUID()), () -> {
                assertThat(followUps.open()).isEmpty();
                refused("follow-up-unknown", () -> followUps.giveUp(id, 0, "よその契約", office));
                refused("association-unknown", () -> followUps.add(unassigned(), office));
            });
            assertThat(open(id)).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "facilitator", "auditor", "admin"})
    void onlyTheTwoSidesReadAndWriteThem(String login) {
        Person other = As.signedIn(signIn, login);
        As.run(other, () -> {
            assertThatThrownBy(() -> followUps.all(other)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(followUps::open).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> followUps.add(unassigned(), other)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void nobodysWordsStandInClearInTheDatabase() {
        As.run(office, () -> {
            FollowUpId id = followUps.add(draft("架山さんに電話する", TODAY, 0), office);
            followUps.finish(id, read(id).version(), said(TODAY, "架山さんと話した"), office);
        });
        assertThat(jdbc.sql("select task from follow_up")
                        .query((row, _) -> row.getBytes(1))
                        .list())
                .noneMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("架山"));
        assertThat(jdbc.sql("select said from follow_up_contact")
                        .query((row, _) -> row.getBytes(1))
                        .list())
                .noneMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("架山"));
    }

    private FollowUpFacts read(FollowUpId id) {
        return followUps.all(office).stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Optional<OpenFollowUp> open(FollowUpId id) {
        return followUps.open().stream().filter(found -> found.id().equals(id)).findFirst();
    }

    private List<FollowUpFacts> next(FollowUpId id) {
        List<UUID> ids = jdbc.sql("select id from follow_up where after_id = ?")
                .param(id.value())
                .query(UUID.class)
                .list();
        return followUps.all(office).stream()
                .filter(found -> ids.contains(found.id().value()))
                .toList();
    }

    private List<String> actions(FollowUpId id) {
        return jdbc.sql("select action from audit_entry where subject = ? order by number")
                .param(id.toString())
                .query(String.class)
                .list();
    }

    private static FollowUpDraft draft(String task, LocalDate due, int repeatMonths) {
        return new FollowUpDraft(
                Optional.of(ASSOCIATION), task, due, FollowUpChannel.PHONE, Optional.of(ADVISER), repeatMonths);
    }

    private static FollowUpDraft unassigned() {
        return new FollowUpDraft(Optional.of(ASSOCIATION), "する", TODAY, FollowUpChannel.MAIL, Optional.empty(), 0);
    }

    private static FollowUpTalk said(LocalDate day, String words) {
        return new FollowUpTalk(day, FollowUpChannel.PHONE, words, ADVISER);
    }

    private static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
