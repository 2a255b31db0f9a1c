package org.yoriai.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;

/** A session that moves takes all of its due days with it, whether it was changed at the desk or by an agreement. */
@YoriaiTest
class MovedSessionTest {
    private static final String MARK = "動かす回";

    @Autowired
    SignIn signIn;

    @Autowired
    SessionPlanning planning;

    @Autowired
    AgreedChanges agreed;

    @Autowired
    ProgrammeSessions sessions;

    @Autowired
    SessionDuties duties;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        PlannedSessions.forget(jdbc, MARK);
    }

    @ParameterizedTest(name = "{0}: a {1} moved to {2}: headcount by {3}, materials by {4}, report by {5}")
    @CsvSource({
        "S4 S7 S10, SEMINAR,  2026-09-01, 2026-08-27, 2026-08-18, 2026-10-01",
        "S4 S7 S10, SEMINAR,  2026-10-31, 2026-10-26, 2026-10-17, 2026-11-30",
        "S4 S7 S10, SEMINAR,  2026-12-25, 2026-12-20, 2026-12-11, 2027-01-25",
        "D4 D7 D9,  DISPATCH, 2026-12-31, 2026-12-26, 2026-12-17, 2027-01-21",
        "D4 D7 D9,  DISPATCH, 2027-03-05, 2027-02-28, 2027-02-19, 2027-03-26",
        "E2 E4 E5,  EXCHANGE, 2027-01-04, 2026-12-30, 2026-12-21, 2027-02-04",
        "E2 E4 E5,  EXCHANGE, 2027-01-31, 2027-01-26, 2027-01-17, 2027-02-28",
    })
    void everyDueDayMovesWithTheSession(
            String clause,
            ProgrammeKind kind,
            LocalDate to,
            LocalDate headcount,
            LocalDate material,
            LocalDate report) {
        Person office = As.signedIn(signIn, "office");
        As.run(office, () -> {
            ProgrammeSessionId atTheDesk = planning.plan(kind, PlannedSessions.draft(MARK), office);
            ProgrammeSessionId byAgreement = planning.plan(kind, PlannedSessions.draft(MARK), office);
            planning.change(atTheDesk, PlannedSessions.on(PlannedSessions.draft(MARK), to), 0, office);
            agreed.moveTo(byAgreement, to, LocalTime.of(10, 0), LocalTime.of(12, 0), PlannedSessions.VENUE, office);
            List.of(atTheDesk, byAgreement).forEach(session -> {
                Map<Duty, Optional<LocalDate>> dues = dues(session);
                assertThat(dues.get(Duty.HEADCOUNT)).contains(headcount);
                assertThat(dues.get(Duty.MATERIAL)).contains(material);
                assertThat(dues.get(Duty.HOLDING)).contains(to);
                assertThat(dues.get(Duty.REPORT)).contains(report);
            });
        });
    }

    private Map<Duty, Optional<LocalDate>> dues(ProgrammeSessionId session) {
        SessionSummary summary = sessions.plan(session).summary();
        return duties.of(List.of(summary)).get(session).stream()
                .collect(Collectors.toMap(DutyStanding::duty, DutyStanding::due));
    }
}
