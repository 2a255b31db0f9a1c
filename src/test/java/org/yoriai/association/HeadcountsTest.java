package org.yoriai.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
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
import org.yoriai.programme.Duty;
import org.yoriai.programme.DutyStanding;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionDuties;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;

/** S4, D4: the ward tells how many will come, the contractor confirms it, and both see how it stands. */
@YoriaiTest
class HeadcountsTest {
    @Autowired
    SignIn signIn;

    @Autowired
    SessionPlanning planning;

    @Autowired
    ProgrammeSessions sessions;

    @Autowired
    SessionDuties duties;

    @Autowired
    Headcounts headcounts;

    @Autowired
    RosterEditing editing;

    @Autowired
    JdbcClient jdbc;

    private Person ward;
    private Person office;
    private ProgrammeSessionId session;

    @BeforeEach
    void plan() {
        ward = As.signedIn(signIn, "ward");
        office = As.signedIn(signIn, "office");
        session = PlannedSessions.seminar(planning, office);
    }

    @AfterEach
    void forget() {
        PlannedSessions.forget(jdbc);
    }

    @Test
    void aNumberAloneIsToldReceivedAndToldAgainWhenItChanges() {
        refused(ward, "headcount-nobody", by -> headcounts.notifyContractor(session, by));
        as(ward, by -> headcounts.expect(session, OptionalInt.of(15), by));
        assertThat(standing().done()).as("expected, but not told yet").isFalse();
        as(ward, by -> headcounts.notifyContractor(session, by));
        assertThat(standing().doneOn()).contains(LocalDate.now(BusinessTime.ZONE));
        assertThat(letters()).as("the contractor's office has it by mail").isEqualTo(1);
        refused(ward, "headcount-told-already", by -> headcounts.notifyContractor(session, by));
        assertThat(unconfirmed()).isTrue();
        as(office, by -> headcounts.confirmReceipt(session, 1, by));
        refused(office, "headcount-received", by -> headcounts.confirmReceipt(session, 1, by));
        assertThat(unconfirmed()).isFalse();

        as(ward, by -> headcounts.expect(session, OptionalInt.of(17), by));
        assertThat(standing().done())
                .as("the contractor does not know of the two more")
                .isFalse();
        assertThat(standing().holder()).isEqualTo(Duty.Holder.WARD);
        as(ward, by -> headcounts.notifyContractor(session, by));
        assertThat(letters()).isEqualTo(2);
        assertThat(facts().tellings())
                .as("each telling is kept, the newest first")
                .extracting(HeadcountFacts.Told::heads)
                .containsExactly(17, 15);
        assertThat(facts().tellings().getLast().receipt())
                .hasValueSatisfying(receipt -> assertThat(receipt.by()).isEqualTo(office.id()));
        assertThat(audited()).contains("headcount.expected", "headcount.notified", "headcount.received");
    }

    @ParameterizedTest(name = "{0} expected and {1} on the list make {2}")
    @CsvSource({"0, 1, 1", "5, 1, 5", "5, 0, 5", "0, 0, 0"})
    void theLargerNumberCounts(int expected, int registered, int heads) {
        if (expected > 0) {
            as(ward, by -> headcounts.expect(session, OptionalInt.of(expected), by));
        }
        for (int person = 0; person < registered; person++) {
            var draft = new ParticipantDraft("見本 太郎" + person, "", "見本町会");
            as(ward, by -> editing.add(session, draft, false, by));
        }
        assertThat(facts().heads()).isEqualTo(heads);
        assertThat(As.call(ward, () -> headcounts.known()).getOrDefault(session, 0))
                .isEqualTo(heads);
    }

    @Test
    void nothingIsReadyBeforeTheWardToldTheNumber() {
        var agreed = new ProgrammeSessionId(SampleData.id("session:seminar-7"));
        assertThat(As.call(office, () -> planning.unmet(agreed))).contains("headcount-not-known");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 501})
    void noSuchNumberOfPeople(int heads) {
        refused(ward, "headcount-range", by -> headcounts.expect(session, OptionalInt.of(heads), by));
    }

    @ParameterizedTest(name = "{0}: may tell {1}, may confirm {2}")
    @CsvSource({"ward, true, false", "office, false, true", "lecturer, false, false", "auditor, false, false"})
    void theWardTellsAndTheOfficeConfirms(String login, boolean tells, boolean confirms) {
        as(ward, by -> headcounts.expect(session, OptionalInt.of(12), by));
        as(ward, by -> headcounts.notifyContractor(session, by));
        Person person = As.signedIn(signIn, login);
        allowed(tells, person, () -> headcounts.expect(session, OptionalInt.of(13), person));
        allowed(tells, person, () -> headcounts.notifyContractor(session, person));
        allowed(confirms, person, () -> headcounts.confirmReceipt(session, 1, person));
    }

    @Test
    void whatWasHeldIsNotToldAnyMore() {
        var held = new ProgrammeSessionId(SampleData.id("session:dispatch-1"));
        refused(ward, "session-over", by -> headcounts.notifyContractor(held, by));
        refused(ward, "session-over", by -> headcounts.expect(held, OptionalInt.of(3), by));
    }

    private static void allowed(boolean may, Person person, Runnable act) {
        if (may) {
            As.run(person, act);
        } else {
            As.run(person, () -> assertThatThrownBy(act::run).isInstanceOf(AccessDeniedException.class));
        }
    }

    private HeadcountFacts facts() {
        return As.call(ward, () -> headcounts.of(session));
    }

    private boolean unconfirmed() {
        return As.call(office, () -> headcounts.unconfirmed()).stream()
                .anyMatch(told -> told.session().equals(session));
    }

    private DutyStanding standing() {
        return As.call(ward, () -> {
            var summary = sessions.plan(session).summary();
            return Optional.ofNullable(duties.of(java.util.List.of(summary)).get(session)).orElseThrow().stream()
                    .filter(standing -> standing.duty() == Duty.HEADCOUNT)
                    .findFirst()
                    .orElseThrow();
        });
    }

    private int letters() {
        return jdbc.sql("select count(*) from letter where letter_key like 'headcount:%'")
                .query(Integer.class)
                .single();
    }

    private java.util.List<String> audited() {
        return jdbc.sql("select action from audit_entry where subject = ?")
                .param(session.toString())
                .query(String.class)
                .list();
    }

    private static void as(Person person, Consumer<Person> act) {
        As.run(person, () -> act.accept(person));
    }

    private static void refused(Person person, String code, Consumer<Person> act) {
        As.run(
                person,
                () -> assertThatThrownBy(() -> act.accept(person))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.code()).isEqualTo(code)));
    }
}
