package org.yoriai.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.Holidays;
import org.yoriai.shared.Refusal;

/** The sample contract's rules, as the specification has them. */
@YoriaiTest
class ProgrammeTermsTest {
    @Autowired
    SignIn signIn;

    @Autowired
    Contracts contracts;

    @ParameterizedTest(name = "{0}: {1} from {2} to {3}, {4} planned, {5}–{6} people, {7} min, survey {8}")
    @CsvSource({
        "S1 S3 S4 S5 S9, SEMINAR,  2026-09-01, 2026-12-25, 7, 10, 20, 120, true",
        "D1 D3 D4 D5,    DISPATCH, 2026-09-01, 2027-03-15, 3, 10, 10, 120, false",
        "E1 E2 E5,       EXCHANGE, 2026-09-01, 2027-02-14, 2, 10, 20, 120, true"
    })
    void theContractHoldsWindowCountCapacityAndSlotOfEachProgramme(
            String clause,
            ProgrammeKind kind,
            LocalDate from,
            LocalDate until,
            int planned,
            int min,
            int max,
            int slot,
            boolean surveyed) {
        ProgrammeTerms terms = terms(kind);
        assertThat(terms.windowFrom()).isEqualTo(from);
        assertThat(terms.windowUntil()).isEqualTo(until);
        assertThat(terms.plannedCount()).isEqualTo(planned);
        assertThat(terms.capacityMin()).isEqualTo(min);
        assertThat(terms.capacityMax()).isEqualTo(max);
        assertThat(terms.slotMinutes()).isEqualTo(slot);
        assertThat(terms.surveyed()).isEqualTo(surveyed);
    }

    @ParameterizedTest(name = "{0}: a {1} on {2} wants the headcount by {3}, materials by {4}, the report by {5}")
    @CsvSource({
        // first and last day of each window
        "S4 S7 S10, SEMINAR,  2026-09-01, 2026-08-27, 2026-08-18, 2026-10-01",
        "S4 S7 S10, SEMINAR,  2026-12-25, 2026-12-20, 2026-12-11, 2027-01-25",
        "D4 D7 D9,  DISPATCH, 2026-09-01, 2026-08-27, 2026-08-18, 2026-09-22",
        "D4 D7 D9,  DISPATCH, 2027-03-15, 2027-03-10, 2027-03-01, 2027-04-05",
        "E2 E4 E5,  EXCHANGE, 2026-09-01, 2026-08-27, 2026-08-18, 2026-10-01",
        "E2 E4 E5,  EXCHANGE, 2027-02-14, 2027-02-09, 2027-01-31, 2027-03-14",
        "S4 S7 S10, SEMINAR,  2026-12-08, 2026-12-03, 2026-11-24, 2027-01-08",
        "D4 D7 D9,  DISPATCH, 2026-11-19, 2026-11-14, 2026-11-05, 2026-12-10",
        // ends of months: one without a 31st ends on its last day, counting from the 1st makes it a whole month
        "S10,       SEMINAR,  2026-10-31, 2026-10-26, 2026-10-17, 2026-11-30",
        "S10,       SEMINAR,  2026-09-30, 2026-09-25, 2026-09-16, 2026-10-31",
        "S10,       SEMINAR,  2026-11-30, 2026-11-25, 2026-11-16, 2026-12-31",
        "E5,        EXCHANGE, 2027-01-28, 2027-01-23, 2027-01-14, 2027-02-28",
        "E5,        EXCHANGE, 2027-01-29, 2027-01-24, 2027-01-15, 2027-02-28",
        "E5,        EXCHANGE, 2027-01-30, 2027-01-25, 2027-01-16, 2027-02-28",
        "E5,        EXCHANGE, 2027-01-31, 2027-01-26, 2027-01-17, 2027-02-28",
        // the end of the year, there and back
        "E2 E4 E5,  EXCHANGE, 2027-01-03, 2026-12-29, 2026-12-20, 2027-02-03",
        "D4 D7 D9,  DISPATCH, 2026-12-20, 2026-12-15, 2026-12-06, 2027-01-10",
        // the end of February, in a common and in a leap year
        "D4 D7 D9,  DISPATCH, 2027-03-05, 2027-02-28, 2027-02-19, 2027-03-26",
        "D4 D7 D9,  DISPATCH, 2028-03-05, 2028-02-29, 2028-02-20, 2028-03-26",
        "E2 E4 E5,  EXCHANGE, 2028-01-28, 2028-01-23, 2028-01-14, 2028-02-28",
        "E2 E4 E5,  EXCHANGE, 2028-01-29, 2028-01-24, 2028-01-15, 2028-02-29",
        "E2 E4 E5,  EXCHANGE, 2028-02-29, 2028-02-24, 2028-02-15, 2028-03-31"
    })
    void dueDatesFollowFromTheDayOfTheSession(
            String clause,
            ProgrammeKind kind,
            LocalDate day,
            LocalDate headcount,
            LocalDate material,
            LocalDate report) {
        ProgrammeTerms terms = terms(kind);
        assertThat(terms.headcountDue(day)).isEqualTo(headcount);
        assertThat(terms.materialDue(day)).isEqualTo(material);
        assertThat(terms.reportDue(day)).isEqualTo(report);
    }

    @ParameterizedTest(name = "{0}: a {1} on {2} is allowed: {3}")
    @CsvSource({
        "S1, SEMINAR,  2026-08-31, false",
        "S1, SEMINAR,  2026-09-01, true",
        "S1, SEMINAR,  2026-12-25, true",
        "S1, SEMINAR,  2026-12-26, false",
        "S1, SEMINAR,  2027-09-01, false",
        "D1, DISPATCH, 2026-08-31, false",
        "D1, DISPATCH, 2026-09-01, true",
        "D1, DISPATCH, 2026-12-31, true",
        "D1, DISPATCH, 2027-01-01, true",
        "D1, DISPATCH, 2027-03-15, true",
        "D1, DISPATCH, 2027-03-16, false",
        "E1, EXCHANGE, 2026-08-31, false",
        "E1, EXCHANGE, 2026-09-01, true",
        "E1, EXCHANGE, 2027-02-14, true",
        "E1, EXCHANGE, 2027-02-15, false"
    })
    void aDayOutsideTheWindowIsRefusedWithTheRuleNamed(
            String clause, ProgrammeKind kind, LocalDate day, boolean allowed) {
        ProgrammeTerms terms = terms(kind);
        if (allowed) {
            terms.requireInWindow(day);
        } else {
            assertThatThrownBy(() -> terms.requireInWindow(day)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.code()).isEqualTo("outside-window");
                assertThat(refusal.arguments()).contains(kind.clause());
            });
        }
    }

    @ParameterizedTest(name = "{0}: {2} of a {1} on {3} is due on {4}: a day off ({5}), the office is open on {6}")
    @CsvSource({
        "D9,  DISPATCH, REPORT,    2026-09-01, 2026-09-22, 国民の休日,   2026-09-18",
        "D9,  DISPATCH, REPORT,    2027-03-01, 2027-03-22, 振替休日,     2027-03-19",
        "D4,  DISPATCH, HEADCOUNT, 2027-02-16, 2027-02-11, 建国記念の日, 2027-02-10",
        "S4,  SEMINAR,  HEADCOUNT, 2026-11-28, 2026-11-23, 勤労感謝の日, 2026-11-20",
        "S4,  SEMINAR,  HEADCOUNT, 2026-12-10, 2026-12-05, '',           2026-12-04",
        "S4,  SEMINAR,  HEADCOUNT, 2026-12-11, 2026-12-06, '',           2026-12-04",
        "S7,  SEMINAR,  MATERIAL,  2026-11-17, 2026-11-03, 文化の日,     2026-11-02",
        "E4,  EXCHANGE, MATERIAL,  2027-01-15, 2027-01-01, 元日,         2026-12-31",
        "E5,  EXCHANGE, REPORT,    2027-01-23, 2027-02-23, 天皇誕生日,   2027-02-22",
        "S10, SEMINAR,  REPORT,    2026-12-11, 2027-01-11, 成人の日,     2027-01-08",
    })
    void aDueDayOnADayOffStaysAndIsTold(
            String clause, ProgrammeKind kind, Duty duty, LocalDate day, LocalDate due, String name, LocalDate open) {
        assertThat(duty.due(terms(kind), day))
                .as("the contract does not move it")
                .contains(due);
        assertThat(Holidays.isDayOff(due)).isTrue();
        assertThat(Holidays.nameOf(due).orElse("")).isEqualTo(name);
        assertThat(Holidays.workdayBefore(due)).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0}: {2} of a {1} is asked for: {3}, under {4}")
    @CsvSource({
        "S7,  SEMINAR,  MATERIAL,  true,  4(1)キ",
        "S4,  SEMINAR,  HEADCOUNT, true,  4(1)エ",
        "S9,  SEMINAR,  SURVEY,    true,  4(1)ケ",
        "S10, SEMINAR,  REPORT,    true,  4(1)コ",
        "D7,  DISPATCH, MATERIAL,  true,  4(2)キ",
        "D4,  DISPATCH, HEADCOUNT, true,  4(2)エ",
        "D6,  DISPATCH, SURVEY,    false, ''",
        "D9,  DISPATCH, REPORT,    true,  4(2)ケ",
        "E4,  EXCHANGE, MATERIAL,  true,  4(3)キ",
        "E2,  EXCHANGE, HEADCOUNT, true,  4(3)エ",
        "E5,  EXCHANGE, SURVEY,    true,  4(3)ケ",
        "E5,  EXCHANGE, REPORT,    true,  4(3)コ",
        "G3,  DISPATCH, ACCEPTANCE, true, 5",
    })
    void eachDutyTellsItsClause(String id, ProgrammeKind kind, Duty duty, boolean asked, String clause) {
        assertThat(duty.askedBy(terms(kind))).isEqualTo(asked);
        if (asked) {
            assertThat(duty.clause(kind)).isEqualTo(clause);
        }
    }

    private ProgrammeTerms terms(ProgrammeKind kind) {
        var found = new ProgrammeTerms[1];
        As.run(
                As.signedIn(signIn, "office"),
                () -> found[0] = contracts.current().terms(kind));
        return found[0];
    }
}
