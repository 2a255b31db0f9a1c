package org.yoriai.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
import org.yoriai.programme.FieldRole;
import org.yoriai.programme.PlanPart;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionDraft;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;

/** G2: an agreement needs both sides, what is agreed is held fast, and who said what stays. */
@YoriaiTest
class AgreementTalksTest {
    private static final String TITLE = "協議の試しの回";
    private static final UUID CENTRE = SampleData.id("venue:見本区民センター 会議室1");
    private static final UUID HALL = SampleData.id("venue:手本コミュニティホール");
    private static final ProposedDate DAY = date(LocalDate.of(2026, 12, 16), CENTRE);
    private static final ProposedDate OTHER_DAY = date(LocalDate.of(2026, 12, 18), HALL);

    @Autowired
    SignIn signIn;

    @Autowired
    SessionPlanning planning;

    @Autowired
    ProgrammeSessions sessions;

    @Autowired
    AgreementTalks talks;

    @Autowired
    Agreements agreements;

    @Autowired
    AgreementLocks locks;

    @Autowired
    JdbcClient jdbc;

    private Person ward;
    private Person office;
    private ProgrammeSessionId session;

    @BeforeEach
    void plan() {
        ward = As.signedIn(signIn, "ward");
        office = As.signedIn(signIn, "office");
        session = As.call(
                office,
                () -> planning.plan(
                        ProgrammeKind.SEMINAR,
                        new SessionDraft(
                                TITLE,
                                "1つ始められる",
                                LocalDate.of(2026, 12, 10),
                                LocalTime.of(10, 0),
                                LocalTime.of(12, 0),
                                CENTRE,
                                Map.of(new AccountId(SampleData.id("account:lecturer")), FieldRole.LECTURER)),
                        office));
    }

    /** Other tests count the sample's sessions and agreements. */
    @AfterEach
    void forget() {
        TestAgreements.forget(jdbc, TITLE);
    }

    private static ProposedDate date(LocalDate day, UUID venue) {
        return new ProposedDate(day, LocalTime.of(13, 30), LocalTime.of(15, 30), venue);
    }

    private AgreementDraft draft(AgreementKind kind) {
        return new AgreementDraft(kind, kind.ofSession() ? Optional.of(session) : Optional.empty(), TITLE);
    }

    private int opened(AgreementKind kind, Person by) {
        return As.call(
                by,
                () -> talks.open(
                        draft(kind),
                        kind == AgreementKind.DATE ? Saying.of("12月16日を提案します。", DAY) : Saying.of("こうします。"),
                        by));
    }

    private AgreementThread thread(int number) {
        return As.call(ward, () -> agreements.thread(number));
    }

    private SessionSummary planned() {
        return As.call(ward, () -> sessions.plan(session)).summary();
    }

    @Test
    void theDayMovesOnceTheOtherSideAcceptsAndNotBefore() {
        int number = opened(AgreementKind.DATE, office);
        assertThat(planned().day()).as("proposed only").isEqualTo("2026-12-10");
        assertThat(thread(number).facts().turn()).contains(Side.WARD);
        As.run(ward, () -> talks.accept(number, 1, Saying.of("お願いします。"), ward));
        assertThat(planned())
                .extracting(SessionSummary::day, SessionSummary::starts, SessionSummary::ends)
                .containsExactly(DAY.day(), DAY.starts(), DAY.ends());
        AgreementThread agreed = thread(number);
        assertThat(agreed.facts().state()).isEqualTo(AgreementState.AGREED);
        assertThat(agreed.facts().turn()).isEmpty();
        assertThat(agreed.settled()).hasValueSatisfying(settled -> {
            assertThat(settled.proposal().by()).isEqualTo(office.id());
            assertThat(settled.acceptance().by()).isEqualTo(ward.id());
            assertThat(settled.acceptance().text()).isEqualTo("お願いします。");
        });
    }

    @ParameterizedTest(name = "G2: {0} proposed, {0} may not accept")
    @CsvSource({"office, ward", "ward, office"})
    void nobodyAcceptsAProposalOfTheirOwnSide(String proposes, String other) {
        Person own = As.signedIn(signIn, proposes);
        int number = opened(AgreementKind.DATE, own);
        refused("own-proposal", own, () -> talks.accept(number, 1, Saying.of(""), own));
        assertThat(planned().day()).isEqualTo("2026-12-10");
        Person accepts = As.signedIn(signIn, other);
        // a counter-proposal turns the tables
        As.run(accepts, () -> talks.propose(number, Saying.of("18日ではどうでしょう。", OTHER_DAY), accepts));
        refused("own-proposal", accepts, () -> talks.accept(number, 2, Saying.of(""), accepts));
        As.run(own, () -> talks.accept(number, 2, Saying.of(""), own));
        assertThat(planned().day()).isEqualTo(OTHER_DAY.day());
        assertThat(planned().venue()).isEqualTo("手本コミュニティホール");
    }

    @Test
    void whoAcceptsAcceptsWhatTheyHadBeforeTheirEyes() {
        int number = opened(AgreementKind.DATE, office);
        As.run(office, () -> talks.propose(number, Saying.of("やはり18日で。", OTHER_DAY), office));
        refused("agreement-moved-on", ward, () -> talks.accept(number, 1, Saying.of(""), ward));
        assertThat(planned().day()).isEqualTo("2026-12-10");
    }

    @Test
    void anAnswerHandsTheTurnOverAndTheProposalStays() {
        int number = opened(AgreementKind.CONTENT, ward);
        As.run(office, () -> talks.answer(number, Saying.of("講師に確かめます。"), office));
        assertThat(thread(number).facts().turn()).contains(Side.WARD);
        As.run(office, () -> talks.accept(number, 1, Saying.of("確かめました。"), office));
        assertThat(thread(number).talks())
                .extracting(TalkFacts::act)
                .containsExactly(TalkAct.PROPOSED, TalkAct.ANSWERED, TalkAct.ACCEPTED);
        assertThat(thread(number).talks()).extracting(TalkFacts::position).containsExactly(1, 2, 3);
    }

    @Test
    void whatIsAgreedIsHeldUntilItIsReopenedWithAReason() {
        int[] numbers = Agreeing.onDateAndContent(talks, session, DAY, office, ward);
        assertThat(held()).containsOnly(Map.entry(PlanPart.DATE, numbers[0]), Map.entry(PlanPart.CONTENT, numbers[1]));
        refused("agreement-closed", ward, () -> talks.propose(numbers[0], Saying.of("18日", OTHER_DAY), ward));
        refused("agreement-closed", ward, () -> talks.answer(numbers[0], Saying.of("あの"), ward));
        refused(
                "agreement-exists",
                ward,
                () -> talks.open(draft(AgreementKind.DATE), Saying.of("18日", OTHER_DAY), ward));
        refused("reason-missing", ward, () -> talks.reopen(numbers[0], Saying.of(" "), ward));
        As.run(ward, () -> talks.reopen(numbers[0], Saying.of("会場が使えなくなりました。"), ward));
        assertThat(held()).containsOnlyKeys(PlanPart.CONTENT);
        assertThat(thread(numbers[0]).facts().turn()).contains(Side.CONTRACTOR);
        refused("agreement-moved-on", office, () -> talks.accept(numbers[0], 1, Saying.of(""), office));
        As.run(office, () -> talks.propose(numbers[0], Saying.of("18日に。", OTHER_DAY), office));
        As.run(ward, () -> talks.accept(numbers[0], 4, Saying.of(""), ward));
        assertThat(held()).containsEntry(PlanPart.DATE, numbers[0]);
        assertThat(planned().day()).isEqualTo(OTHER_DAY.day());
    }

    @Test
    void aReopeningTakenBackLeavesWhatWasAgreed() {
        int number = Agreeing.on(talks, AgreementKind.DATE, session, Saying.of("16日", DAY), office, ward);
        As.run(ward, () -> talks.reopen(number, Saying.of("別の行事がありそうです。"), ward));
        refused("not-own-proposal", office, () -> talks.withdraw(number, Saying.of(""), office));
        As.run(ward, () -> talks.withdraw(number, Saying.of("思いちがいでした。"), ward));
        assertThat(held()).containsEntry(PlanPart.DATE, number);
        assertThat(planned().day()).isEqualTo(DAY.day());
    }

    @Test
    void aProposalIsTakenBackByItsOwnSideAloneAndThenAnotherMayBegin() {
        int number = opened(AgreementKind.DATE, office);
        refused("not-own-proposal", ward, () -> talks.withdraw(number, Saying.of(""), ward));
        As.run(office, () -> talks.withdraw(number, Saying.of(""), office));
        assertThat(thread(number).facts().state()).isEqualTo(AgreementState.WITHDRAWN);
        refused("agreement-closed", ward, () -> talks.accept(number, 1, Saying.of(""), ward));
        refused("agreement-not-agreed", ward, () -> talks.reopen(number, Saying.of("また"), ward));
        assertThat(opened(AgreementKind.DATE, ward)).isGreaterThan(number);
    }

    @Test
    void aSessionIsAgreedOnOnceDayAndContentAre() {
        assertThat(unmet()).contains("date-not-agreed", "content-not-agreed");
        Agreeing.on(talks, AgreementKind.DATE, session, Saying.of("16日", DAY), office, ward);
        assertThat(unmet()).contains("content-not-agreed").doesNotContain("date-not-agreed");
        int content = Agreeing.on(talks, AgreementKind.CONTENT, session, Saying.of("内容"), ward, office);
        assertThat(unmet()).doesNotContain("date-not-agreed", "content-not-agreed");
        As.run(office, () -> planning.advance(session, office));
        As.run(office, () -> talks.reopen(content, Saying.of("講師が変わります。"), office));
        assertThat(unmet()).as("open again, so it is not ready").contains("content-not-agreed");
    }

    @ParameterizedTest(name = "{0} on {1} from {2} to {3}: {4}")
    @CsvSource({
        "S1, 2026-08-31, 10:00, 12:00, outside-window",
        "S1, 2026-12-26, 10:00, 12:00, outside-window",
        "G2, 2026-12-16, 12:00, 12:00, session-ends-early",
    })
    void aDayThatThePlanCannotTakeIsRefusedWhenItIsProposed(
            String clause, LocalDate day, LocalTime starts, LocalTime ends, String code) {
        refused(
                code,
                ward,
                () -> talks.open(
                        draft(AgreementKind.DATE),
                        Saying.of("どうでしょう。", new ProposedDate(day, starts, ends, CENTRE)),
                        ward));
    }

    @Test
    void badInputIsToldAndWritesNothing() {
        int before = As.call(ward, () -> agreements.list(AgreementFilter.NONE)).size();
        refused("saying-missing", ward, () -> talks.open(draft(AgreementKind.CONTENT), Saying.of("　 "), ward));
        refused("day-missing", ward, () -> talks.open(draft(AgreementKind.DATE), Saying.of("いつか"), ward));
        refused(
                "venue-unknown",
                ward,
                () -> talks.open(draft(AgreementKind.DATE), Saying.of("そこで", date(DAY.day(), Ids.next())), ward));
        refused("saying-too-long", ward, () -> Saying.of("あ".repeat(Saying.LONGEST + 1)));
        refused("agreement-title", ward, () -> new AgreementDraft(AgreementKind.CONTRACT, Optional.empty(), " "));
        refused(
                "agreement-session-missing",
                ward,
                () -> new AgreementDraft(AgreementKind.DATE, Optional.empty(), TITLE));
        refused(
                "agreement-of-contract",
                ward,
                () -> new AgreementDraft(AgreementKind.CONTRACT, Optional.of(session), TITLE));
        refused("agreement-unknown", ward, () -> talks.answer(9999, Saying.of("あ"), ward));
        assertThat(As.call(ward, () -> agreements.list(AgreementFilter.NONE))).hasSize(before);
    }

    @Test
    void thePlanOfASessionThatWasHeldIsNotTalkedOverAgain() {
        var held = new ProgrammeSessionId(SampleData.id("session:seminar-1"));
        int number = As.call(ward, () -> locks.of(held)).get(PlanPart.DATE);
        refused("session-over", ward, () -> talks.reopen(number, Saying.of("変えたい"), ward));
    }

    @Test
    void numbersRunWithoutGapsWhoeverBeginsAtTheSameTime() throws Exception {
        int first = opened(AgreementKind.CONTRACT, ward);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = threads.invokeAll(IntStream.range(0, 8)
                    .mapToObj(turn ->
                            (Callable<Integer>) () -> opened(AgreementKind.CONTRACT, turn % 2 == 0 ? ward : office))
                    .toList());
            assertThat(all)
                    .extracting(future -> future.get() - first)
                    .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        }
    }

    @Test
    void twoWhoBeginOnTheSamePartAtTheSameTimeGetOneAgreement() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = threads.invokeAll(IntStream.range(0, 4)
                    .mapToObj(turn -> (Callable<String>) () -> {
                        try {
                            opened(AgreementKind.DATE, turn % 2 == 0 ? ward : office);
                            return "opened";
                        } catch (Refusal refusal) {
                            return refusal.code();
                        }
                    })
                    .toList());
            assertThat(all)
                    .extracting(future -> future.get())
                    .containsExactlyInAnyOrder("opened", "agreement-exists", "agreement-exists", "agreement-exists");
        }
    }

    @Test
    void whatWaitsTellsWhoseTurnItIsAndWhere() {
        int number = opened(AgreementKind.SUPPORT, ward);
        assertThat(As.call(office, agreements::waiting))
                .filteredOn(waiting -> waiting.number() == number)
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.turn()).isEqualTo(Side.CONTRACTOR);
                    assertThat(waiting.path()).isEqualTo("agreements/" + number);
                });
        As.run(ward, () -> talks.withdraw(number, Saying.of(""), ward));
        assertThat(As.call(office, agreements::waiting)).noneMatch(waiting -> waiting.number() == number);
    }

    @ParameterizedTest(name = "{0} finds it: {1}")
    @CsvSource({
        "ＬＩＮＥ, true",
        "line, true",
        "オープンチャット, true",
        "ｵｰﾌﾟﾝﾁｬｯﾄ, true",
        "'120 分', true",
        "第{n}号, true",
        "インスタ, false",
    })
    void aSearchFindsWhatWasSaidHoweverItIsTyped(String typed, boolean found) {
        int number = As.call(
                office, () -> talks.open(draft(AgreementKind.SUPPORT), Saying.of("Lineオープンチャットを１２０分で。"), office));
        String text = typed.replace("{n}", Integer.toString(number));
        var filter = new AgreementFilter(Optional.empty(), Optional.of(AgreementKind.SUPPORT), Optional.empty(), text);
        assertThat(As.call(ward, () -> agreements.list(filter)).stream()
                        .anyMatch(agreement -> agreement.number() == number))
                .isEqualTo(found);
    }

    @Test
    void whatWasSaidIsSealedInTheDatabase() {
        int number = opened(AgreementKind.CONTENT, ward);
        byte[] stored = jdbc.sql("select t.text from talk t join agreement a on a.id = t.agreement_id"
                        + " where a.number = ? and a.title = ?")
                .params(number, TITLE)
                .query(byte[].class)
                .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("こうします");
        assertThat(thread(number).talks().getFirst().text()).isEqualTo("こうします。");
    }

    @Test
    void anotherContractSeesNothing() {
        int number = opened(AgreementKind.CONTENT, ward);
        As.run(
                ward,
                () -> ContractScope.run(new ContractId(Ids.next()), () -> {
                    assertThat(agreements.list(AgreementFilter.NONE)).isEmpty();
                    assertThat(agreements.waiting()).isEmpty();
                    assertThat(agreements.ofSession(session)).isEmpty();
                    assertThat(locks.of(session)).isEmpty();
                    assertThatThrownBy(() -> agreements.thread(number)).hasMessage("agreement-unknown");
                    assertThatThrownBy(() -> talks.accept(number, 1, Saying.of(""), ward))
                            .hasMessage("agreement-unknown");
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "adviser", "auditor", "admin"})
    void nobodyElseReadsOrSpeaks(String login) {
        Person person = As.signedIn(signIn, login);
        As.run(person, () -> {
            assertThatThrownBy(() -> agreements.list(AgreementFilter.NONE)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> agreements.thread(1)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> talks.answer(1, Saying.of("あ"), person)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> talks.accept(1, 1, Saying.of(""), person))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    private Map<PlanPart, Integer> held() {
        return As.call(ward, () -> locks.of(session));
    }

    private java.util.List<String> unmet() {
        return As.call(ward, () -> planning.unmet(session));
    }

    private static void refused(String code, Person person, Runnable work) {
        As.run(
                person,
                () -> assertThatThrownBy(work::run)
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.code()).isEqualTo(code)));
    }
}
