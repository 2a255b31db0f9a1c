package org.yoriai.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.Refusal;

/** Both sides change one session's plan: nobody's change is lost silently, and what they agreed on stays. */
@YoriaiTest
@RecordApplicationEvents
class PlanTogetherTest {
    private static final String MARK = "二人の計画";
    private static final LocalDate LATER = LocalDate.of(2026, 12, 18);

    @Autowired
    SignIn signIn;

    @Autowired
    SessionPlanning planning;

    @Autowired
    AgreedChanges agreed;

    @Autowired
    ProgrammeSessions sessions;

    @Autowired
    HeldParts agreements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private Person ward;
    private Person office;
    private ProgrammeSessionId session;

    @BeforeEach
    void plan() {
        ward = As.signedIn(signIn, "ward");
        office = As.signedIn(signIn, "office");
        session = PlannedSessions.plan(planning, MARK, office);
    }

    @AfterEach
    void forget() {
        agreements.letGo();
        PlannedSessions.forget(jdbc, MARK);
    }

    @Test
    void aSaveUponAnOlderStateIsRefusedAndTheOthersChangeStays() {
        SessionPlan seen = read();
        change(PlannedSessions.on(seen.draft(), LATER), seen, ward);
        assertThatThrownBy(() -> change(PlannedSessions.aimingAt(seen.draft(), "続けられる"), seen, office))
                .isInstanceOf(PlanOutdated.class);
        SessionPlan now = read();
        assertThat(now.draft()).isEqualTo(PlannedSessions.on(seen.draft(), LATER));
        assertThat(now.revision().last()).hasValueSatisfying(last -> {
            assertThat(last.by()).isEqualTo(ward.id());
            assertThat(last.name()).isEqualTo(ward.displayName());
        });
        change(PlannedSessions.aimingAt(now.draft(), "続けられる"), now, office);
        assertThat(read().draft())
                .isEqualTo(PlannedSessions.aimingAt(PlannedSessions.on(seen.draft(), LATER), "続けられる"));
    }

    @Test
    void ofManyWhoSaveAtTheSameMomentOneSavesAndTheOthersAreTold() throws Exception {
        SessionPlan seen = read();
        int people = 6;
        var together = new CyclicBarrier(people);
        try (ExecutorService desks = Executors.newFixedThreadPool(people)) {
            var saves = IntStream.range(0, people)
                    .mapToObj(number -> (Callable<Boolean>) () -> {
                        together.await();
                        try {
                            change(PlannedSessions.aimingAt(seen.draft(), "目標 " + number), seen, office);
                            return true;
                        } catch (PlanOutdated told) {
                            return false;
                        }
                    })
                    .toList();
            int saved = 0;
            for (Future<Boolean> save : desks.invokeAll(saves)) {
                saved += save.get() ? 1 : 0;
            }
            assertThat(saved).isEqualTo(1);
        }
        assertThat(read().revision().number()).isEqualTo(seen.revision().number() + 1);
    }

    @Test
    void aSaveThatChangesNothingTellsNobody() {
        SessionPlan seen = read();
        change(seen.draft(), seen, office);
        assertThat(read().revision()).isEqualTo(seen.revision());
    }

    @Test
    void aMovedDayIsToldOnceWithBothDays() {
        SessionPlan seen = read();
        change(PlannedSessions.aimingAt(seen.draft(), "続けられる"), seen, office);
        assertThat(events.stream(SessionMoved.class)).isEmpty();
        change(PlannedSessions.on(read().draft(), LATER), read(), office);
        assertThat(events.stream(SessionMoved.class)).singleElement().satisfies(moved -> {
            assertThat(moved.session()).isEqualTo(session);
            assertThat(moved.from()).isEqualTo(seen.summary().day());
            assertThat(moved.to()).isEqualTo(LATER);
        });
    }

    @ParameterizedTest(name = "{0}: an agreement holds {1}; {2} cannot be changed past it: {3}")
    @CsvSource({
        "G2, DATE, DAY, true",
        "G2, DATE, TIME, true",
        "G2, DATE, VENUE, true",
        "G2, DATE, GOAL, false",
        "G2, CONTENT, GOAL, true",
        "G2, CONTENT, TITLE, true",
        "G2, CONTENT, DAY, false",
        "G2, EQUIPMENT, VENUE, false",
        "G2, DATE, WORKERS, false",
        "G2, CONTENT, WORKERS, false",
    })
    void whatIsAgreedStaysUntilItIsReopened(String clause, PlanPart part, PlanField field, boolean held) {
        agreements.hold(session, Map.of(part, 7));
        SessionPlan seen = read();
        SessionDraft wanted = other(seen.draft(), field);
        if (held) {
            assertThatThrownBy(() -> change(wanted, seen, office)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.code()).isEqualTo("plan-locked");
                assertThat(refusal.arguments()).containsExactly(7);
            });
            assertThat(read().draft()).isEqualTo(seen.draft());
            agreements.letGo();
        }
        change(wanted, seen, office);
        assertThat(read().draft()).isEqualTo(wanted);
    }

    @Test
    void anAgreementItselfMovesTheSessionPastItsLock() {
        agreements.hold(session, Map.of(PlanPart.DATE, 7, PlanPart.EQUIPMENT, 8));
        SessionPlan seen = read();
        As.run(
                ward,
                () -> agreed.moveTo(
                        session, LATER, LocalTime.of(13, 0), LocalTime.of(15, 0), PlannedSessions.HALL, ward));
        SessionPlan now = read();
        assertThat(now.draft())
                .isEqualTo(PlannedSessions.at(
                        PlannedSessions.from(PlannedSessions.on(seen.draft(), LATER), 13), PlannedSessions.HALL));
        assertThat(now.equipment())
                .as("D8: no line there")
                .extracting(SessionPlan.Equipment::name)
                .contains("モバイルルーター");
        assertThat(events.stream(SessionMoved.class))
                .singleElement()
                .satisfies(moved -> assertThat(moved.to()).isEqualTo(LATER));
        assertThatThrownBy(() -> change(PlannedSessions.aimingAt(seen.draft(), "続けられる"), seen, office))
                .as("whoever had the page open is told")
                .isInstanceOf(PlanOutdated.class);
    }

    @ParameterizedTest(name = "{0}: {1} {2}–{3} is refused: {4}")
    @CsvSource({
        "S1, 2026-12-26, 13:00, 15:00, outside-window",
        "S1, 2026-08-31, 13:00, 15:00, outside-window",
        "S5, 2026-12-18, 15:00, 15:00, session-ends-early",
    })
    void noAgreementGoesAgainstTheContract(String clause, LocalDate day, LocalTime from, LocalTime to, String code) {
        SessionPlan seen = read();
        As.run(
                ward,
                () -> assertThatThrownBy(() -> agreed.moveTo(session, day, from, to, PlannedSessions.VENUE, ward))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.code()).isEqualTo(code)));
        assertThat(read()).isEqualTo(seen);
    }

    @Test
    void agreedEquipmentIsOpenNoLonger() {
        jdbc.sql("update equipment_item set agreed = false where session_id = ?")
                .param(session.value())
                .update();
        assertThat(As.call(office, () -> planning.unmet(session))).contains("equipment-not-agreed");
        As.run(office, () -> agreed.equipmentSettled(session, office));
        assertThat(As.call(office, () -> planning.unmet(session))).doesNotContain("equipment-not-agreed");
        int number = read().revision().number();
        As.run(ward, () -> agreed.contentAgreed(session, ward));
        assertThat(read().revision().number()).isEqualTo(number + 1);
    }

    private static SessionDraft other(SessionDraft draft, PlanField field) {
        return switch (field) {
            case TITLE ->
                new SessionDraft(
                        MARK + "（改）",
                        draft.goal(),
                        draft.day(),
                        draft.starts(),
                        draft.ends(),
                        draft.venue(),
                        draft.workers());
            case GOAL -> PlannedSessions.aimingAt(draft, "続けられる");
            case DAY -> PlannedSessions.on(draft, LATER);
            case TIME -> PlannedSessions.from(draft, 15);
            case VENUE -> PlannedSessions.at(draft, PlannedSessions.OTHER_VENUE);
            case WORKERS -> PlannedSessions.by(draft, Map.of(PlannedSessions.ADVISER, FieldRole.ADVISER));
        };
    }

    private SessionPlan read() {
        return As.call(office, () -> sessions.plan(session));
    }

    private void change(SessionDraft draft, SessionPlan seen, Person by) {
        As.run(by, () -> planning.change(session, draft, seen.revision().number(), by));
    }
}
