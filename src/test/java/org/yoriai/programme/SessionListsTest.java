package org.yoriai.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
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
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;

/** The agenda and the equipment of a session are changed item by item; what tablets know of them stays what it was. */
@YoriaiTest
class SessionListsTest {
    private static final String MARK = "一覧の試し";

    @Autowired
    SignIn signIn;

    @Autowired
    SessionPlanning planning;

    @Autowired
    SessionAgenda agenda;

    @Autowired
    SessionEquipment equipment;

    @Autowired
    AgreedChanges agreed;

    @Autowired
    ProgrammeSessions sessions;

    @Autowired
    HeldParts agreements;

    @Autowired
    JdbcClient jdbc;

    private Person office;
    private ProgrammeSessionId session;

    @BeforeEach
    void plan() {
        office = As.signedIn(signIn, "office");
        session = PlannedSessions.plan(planning, MARK, office);
    }

    @AfterEach
    void forget() {
        agreements.letGo();
        PlannedSessions.forget(jdbc, MARK);
    }

    @Test
    void anItemKeepsItsIdWhateverBecomesOfIt() {
        List<UUID> before = ids();
        UUID third = before.get(2);
        As.run(office, () -> {
            agenda.change(session, third, new AgendaDraft("自分の町会の下書き", "操作体験", 40), seen(), office);
            agenda.move(session, third, SessionAgenda.Direction.EARLIER, seen(), office);
            agenda.move(session, third, SessionAgenda.Direction.EARLIER, seen(), office);
        });
        assertThat(ids()).startsWith(third, before.get(0), before.get(1)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(read().agenda().getFirst()).isEqualTo(new SessionPlan.Agenda(third, "自分の町会の下書き", "操作体験", 40));
        As.run(office, () -> {
            int number = seen();
            agenda.move(session, third, SessionAgenda.Direction.EARLIER, number, office);
            assertThat(seen()).as("the first goes no earlier").isEqualTo(number);
            agenda.move(session, third, SessionAgenda.Direction.LATER, number, office);
        });
        assertThat(ids()).startsWith(before.get(0), third, before.get(1));
    }

    @Test
    void whatWasTakenOffComesBackToItsPlaceAndStaysKnownToTablets() {
        List<UUID> before = ids();
        UUID second = before.get(1);
        As.run(office, () -> agenda.remove(session, second, seen(), office));
        assertThat(ids()).doesNotContain(second).hasSize(before.size() - 1);
        assertThat(As.call(office, () -> sessions.keys(session)).agenda())
                .as("a tablet that is out may name it")
                .contains(second);
        As.run(office, () -> {
            agenda.add(session, new AgendaDraft("ふりかえり", "話し合い", 10), seen(), office);
            agenda.putBack(session, second, office);
        });
        assertThat(ids()).startsWith(before.get(0), second, before.get(2)).hasSize(before.size() + 1);
    }

    @Test
    void nothingIsSavedOntoAnItemThatNobodySees() {
        UUID first = ids().getFirst();
        As.run(office, () -> {
            agenda.remove(session, first, seen(), office);
            assertThatThrownBy(() -> agenda.change(session, first, new AgendaDraft("別", "講義", 5), seen(), office))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("item-removed"));
        });
    }

    @Test
    void nobodyWorksUponAListThatChangedUnseen() {
        Person ward = As.signedIn(signIn, "ward");
        int seen = seen();
        UUID first = ids().getFirst();
        UUID piece = read().equipment().getFirst().id();
        As.run(ward, () -> agenda.remove(session, first, seen, ward));
        List<BiConsumer<Integer, Person>> acts = List.of(
                (number, by) -> agenda.add(session, new AgendaDraft("別", "講義", 5), number, by),
                (number, by) -> agenda.change(session, first, new AgendaDraft("別", "講義", 5), number, by),
                (number, by) -> agenda.move(session, first, SessionAgenda.Direction.LATER, number, by),
                (number, by) -> agenda.remove(session, first, number, by),
                (number, by) -> equipment.add(session, new EquipmentDraft("別", Supplier.WARD), number, by),
                (number, by) -> equipment.change(session, piece, new EquipmentDraft("別", Supplier.WARD), number, by),
                (number, by) -> equipment.remove(session, piece, number, by),
                (number, by) -> planning.change(session, PlannedSessions.draft(MARK + "（改）"), number, by));
        SessionPlan before = read();
        As.run(
                office,
                () -> acts.forEach(act ->
                        assertThatThrownBy(() -> act.accept(seen, office)).isInstanceOf(PlanOutdated.class)));
        assertThat(read()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}: at a {1} the {3} brings {2}: agreed by the specification itself: {4}")
    @CsvSource({
        "S8, SEMINAR,  マイク,             WARD,       true",
        "S8, SEMINAR,  ホワイトボード,     WARD,       true",
        "S8, SEMINAR,  プロジェクター,     WARD,       true",
        "S8, SEMINAR,  投影用スクリーン,   WARD,       true",
        "S8, SEMINAR,  貸与タブレット端末, WARD,       true",
        "S8, SEMINAR,  マイク,             CONTRACTOR, false",
        "S8, SEMINAR,  延長コード,         CONTRACTOR, false",
        "S8, SEMINAR,  延長コード,         WARD,       false",
        "S8, SEMINAR,  模造紙,             WARD,       false",
        "E4, EXCHANGE, 模造紙,             WARD,       true",
        "E4, EXCHANGE, 付箋,               WARD,       true",
        "E4, EXCHANGE, マーカー,           WARD,       true",
        "E4, EXCHANGE, 貸与タブレット端末, WARD,       false",
        "D8, DISPATCH, モバイルルーター,   CONTRACTOR, true",
        "D8, DISPATCH, モバイルルーター,   WARD,       false",
        "D8, DISPATCH, マイク,             WARD,       false",
        "S7, SEMINAR,  配布資料,           CONTRACTOR, true",
    })
    void whatTheSpecificationDoesNotLayUponASideIsToBeAgreed(
            String clause, ProgrammeKind kind, String name, Supplier by, boolean agreedAlready) {
        As.run(office, () -> {
            var of = planning.plan(kind, PlannedSessions.draft(MARK + " 機材"), office);
            UUID id = equipment.add(
                    of,
                    new EquipmentDraft(name, by),
                    sessions.plan(of).revision().number(),
                    office);
            assertThat(piece(of, id).agreed()).isEqualTo(agreedAlready);
            assertThat(planning.unmet(of).contains("equipment-not-agreed")).isEqualTo(!agreedAlready);
            agreed.equipmentSettled(of, office);
            assertThat(planning.unmet(of)).doesNotContain("equipment-not-agreed");
        });
    }

    @Test
    void whoBringsItInsteadHasToBeAgreedAnew() {
        As.run(office, () -> {
            SessionPlan.Equipment microphone = read().equipment().getFirst();
            equipment.change(
                    session,
                    microphone.id(),
                    new EquipmentDraft(microphone.name(), Supplier.CONTRACTOR),
                    seen(),
                    office);
            assertThat(piece(session, microphone.id()).agreed()).isFalse();
            equipment.change(
                    session, microphone.id(), new EquipmentDraft(microphone.name(), Supplier.WARD), seen(), office);
            assertThat(piece(session, microphone.id()).agreed()).isTrue();
        });
    }

    @Test
    void aHallWithoutALineBringsTheRouterAndIsNotReadyWithoutOne() {
        As.run(office, () -> {
            planning.change(
                    session, PlannedSessions.at(PlannedSessions.draft(MARK), PlannedSessions.HALL), seen(), office);
            SessionPlan.Equipment router = read().equipment().stream()
                    .filter(piece -> piece.name().equals("モバイルルーター"))
                    .findFirst()
                    .orElseThrow();
            assertThat(router.broughtBy()).isEqualTo(Supplier.CONTRACTOR);
            assertThat(router.agreed()).isTrue();
            assertThat(read().checklist()).extracting(SessionPlan.Check::text).contains("モバイルルーターを持った");
            jdbc.sql("update programme_session set state = 'AGREED' where id = ?")
                    .param(session.value())
                    .update();
            assertThat(planning.unmet(session)).as("D8").doesNotContain("no-router");
            equipment.remove(session, router.id(), seen(), office);
            assertThat(planning.unmet(session)).as("D8").contains("no-router");
            assertThat(planning.missing(read())).contains(new MissingCondition("no-router", "equipment"));
            equipment.putBack(session, router.id(), office);
            assertThat(piece(session, router.id())).isEqualTo(router);
        });
    }

    @ParameterizedTest(name = "G2: an agreement holds {0}: the agenda may change: {1}, the equipment: {2}")
    @CsvSource({"CONTENT, false, true", "EQUIPMENT, true, false", "DATE, true, true"})
    void whatIsAgreedStaysUntilItIsReopened(PlanPart part, boolean agendaFree, boolean equipmentFree) {
        agreements.hold(session, Map.of(part, 7));
        UUID item = ids().getFirst();
        UUID piece = read().equipment().getFirst().id();
        Stream.<Runnable>of(
                        () -> agenda.change(session, item, new AgendaDraft("別", "講義", 5), seen(), office),
                        () -> agenda.move(session, item, SessionAgenda.Direction.LATER, seen(), office),
                        () -> agenda.add(session, new AgendaDraft("別", "講義", 5), seen(), office),
                        () -> agenda.remove(session, item, seen(), office),
                        () -> agenda.putBack(session, item, office))
                .forEach(act -> locked(act, !agendaFree));
        Stream.<Runnable>of(
                        () -> equipment.change(session, piece, new EquipmentDraft("別", Supplier.WARD), seen(), office),
                        () -> equipment.add(session, new EquipmentDraft("別", Supplier.WARD), seen(), office),
                        () -> equipment.remove(session, piece, seen(), office),
                        () -> equipment.putBack(session, piece, office))
                .forEach(act -> locked(act, !equipmentFree));
    }

    @ParameterizedTest(name = "an item “{0}” ({1}, {2} min) is told: {3}")
    @CsvSource({
        "'', 講義, 10, agenda-title",
        "休憩, ' ', 10, agenda-form",
        "休憩, 休憩, 0, agenda-minutes",
        "休憩, 休憩, 481, agenda-minutes"
    })
    void anItemThatSaysNothingIsRefusedInTheUsersWords(String title, String form, int minutes, String code) {
        assertThatThrownBy(() -> new AgendaDraft(title, form, minutes))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void anItemOfAnotherSessionIsNotFound() {
        UUID foreign = SampleData.id("agenda:seminar-7:0");
        As.run(
                office,
                () -> assertThatThrownBy(() -> agenda.remove(session, foreign, seen(), office))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.code()).isEqualTo("item-unknown")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "auditor", "admin"})
    void nobodyElseChangesTheLists(String login) {
        Person person = As.signedIn(signIn, login);
        UUID item = ids().getFirst();
        As.run(person, () -> {
            assertThatThrownBy(() -> agenda.remove(session, item, 0, person)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> equipment.add(session, EquipmentDraft.router(), 0, person))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> agreed.equipmentSettled(session, person))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    private void locked(Runnable act, boolean held) {
        As.run(office, () -> {
            if (held) {
                assertThatThrownBy(act::run)
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.code()).isEqualTo("plan-locked"));
            } else {
                act.run();
            }
        });
    }

    private SessionPlan.Equipment piece(ProgrammeSessionId of, UUID id) {
        return sessions.plan(of).equipment().stream()
                .filter(piece -> piece.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> ids() {
        return read().agenda().stream().map(SessionPlan.Agenda::id).toList();
    }

    private int seen() {
        return read().revision().number();
    }

    private SessionPlan read() {
        return Seen.plan(sessions, session, office);
    }
}
