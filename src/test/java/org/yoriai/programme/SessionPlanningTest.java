package org.yoriai.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.agreement.Agreeing;
import org.yoriai.agreement.AgreementTalks;
import org.yoriai.agreement.ProposedDate;
import org.yoriai.agreement.TestAgreements;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;

/** Both sides plan a session; its kind brings what the specification asks for, and no state is reached too early. */
@YoriaiTest
class SessionPlanningTest {
    private static final String TITLE = "計画の試し";
    private static final UUID VENUE = SampleData.id("venue:見本区民センター 会議室1");
    private static final UUID HALL = SampleData.id("venue:雛形町会会館");
    private static final AccountId LECTURER = new AccountId(SampleData.id("account:lecturer"));

    @Autowired
    SignIn signIn;

    @Autowired
    SessionPlanning planning;

    @Autowired
    ProgrammeSessions sessions;

    @Autowired
    AgreementTalks talks;

    @Autowired
    JdbcClient jdbc;

    /** Other tests count the sample's sessions. */
    @AfterEach
    void forget() {
        TestAgreements.forget(jdbc, TITLE);
    }

    private static SessionDraft draft(LocalDate day, String goal, UUID venue, Map<AccountId, FieldRole> workers) {
        return new SessionDraft(TITLE, goal, day, LocalTime.of(10, 0), LocalTime.of(12, 0), venue, workers);
    }

    private static SessionDraft draft(LocalDate day) {
        return draft(day, "1つ始められる", VENUE, Map.of(LECTURER, FieldRole.LECTURER));
    }

    @ParameterizedTest(name = "{0}: a {1} begins with {2} minutes of agenda, the router among its equipment: {3}")
    @CsvSource({"S5 S8, SEMINAR, 120, false", "D6 D8, DISPATCH, 110, true", "E3 E4, EXCHANGE, 120, false"})
    void aNewSessionBringsWhatItsKindAsksFor(String clause, ProgrammeKind kind, int minutes, boolean router) {
        Person ward = As.signedIn(signIn, "ward");
        SessionPlan plan = As.call(ward, () -> {
            UUID venue = kind == ProgrammeKind.DISPATCH ? HALL : VENUE;
            var id = planning.plan(kind, draft(LocalDate.of(2026, 12, 1), "", venue, Map.of()), ward);
            return sessions.plan(id);
        });
        assertThat(plan.agenda().stream().mapToInt(SessionPlan.Agenda::minutes).sum())
                .isEqualTo(minutes);
        assertThat(plan.equipment().stream().map(SessionPlan.Equipment::name).anyMatch("モバイルルーター"::equals))
                .isEqualTo(router);
        assertThat(plan.checklist()).isNotEmpty();
        assertThat(plan.summary().number()).isGreaterThan(2);
        assertThat(plan.summary().state()).isEqualTo(SessionState.PLANNED);
    }

    @Test
    void noStateIsReachedBeforeItsConditionsAreMet() {
        Person office = As.signedIn(signIn, "office");
        ProgrammeSessionId id = As.call(office, () -> {
            var planned = planning.plan(
                    ProgrammeKind.SEMINAR, draft(LocalDate.of(2026, 12, 25), "", VENUE, Map.of()), office);
            assertThat(planning.unmet(planned))
                    .containsExactlyInAnyOrder("nobody-assigned", "no-goal", "date-not-agreed", "content-not-agreed");
            refused("state-not-ready", () -> planning.advance(planned, office));
            planning.change(planned, draft(LocalDate.of(2026, 12, 24)), 0, office);
            assertThat(planning.unmet(planned)).containsExactlyInAnyOrder("date-not-agreed", "content-not-agreed");
            return planned;
        });
        ProposedDate date =
                new ProposedDate(LocalDate.of(2026, 12, 24), LocalTime.of(10, 0), LocalTime.of(12, 0), VENUE);
        Agreeing.onDateAndContent(talks, id, date, office, As.signedIn(signIn, "ward"));
        As.run(office, () -> {
            assertThat(planning.unmet(id)).isEmpty();
            planning.advance(id, office);
            assertThat(planning.unmet(id))
                    .as("S4: the ward has not told the headcount; S7: no material confirmed")
                    .containsExactlyInAnyOrder("headcount-not-known", "material-not-confirmed");
            SessionPlan plan = sessions.plan(id);
            assertThat(plan.summary().day()).isEqualTo("2026-12-24");
            assertThat(plan.summary().state()).isEqualTo(SessionState.AGREED);
            assertThat(plan.workers()).extracting(SessionPlan.Worker::account).containsExactly(LECTURER);
        });
    }

    @Test
    void theLastStepIsTheWards() {
        Person office = As.signedIn(signIn, "office");
        var reported = new ProgrammeSessionId(SampleData.id("session:seminar-4"));
        As.run(office, () -> refused("ward-only", () -> planning.advance(reported, office)));
        assertThat(As.call(office, () -> sessions.plan(reported)).summary().state())
                .isEqualTo(SessionState.REPORTED);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({"S1, 2026-08-31, outside-window", "S1, 2026-12-26, outside-window"})
    void aDayOutsideTheWindowIsRefused(String clause, LocalDate day, String code) {
        Person office = As.signedIn(signIn, "office");
        As.run(office, () -> refused(code, () -> planning.plan(ProgrammeKind.SEMINAR, draft(day), office)));
    }

    @Test
    void whatWasHeldStaysAsItWas() {
        Person office = As.signedIn(signIn, "office");
        var held = new ProgrammeSessionId(SampleData.id("session:dispatch-1"));
        As.run(
                office,
                () -> refused(
                        "session-over", () -> planning.change(held, draft(LocalDate.of(2026, 12, 1)), 0, office)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "auditor", "admin"})
    void nobodyElsePlans(String login) {
        Person person = As.signedIn(signIn, login);
        As.run(
                person,
                () -> assertThatThrownBy(
                                () -> planning.plan(ProgrammeKind.SEMINAR, draft(LocalDate.of(2026, 12, 1)), person))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
