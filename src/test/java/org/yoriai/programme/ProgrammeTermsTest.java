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
        "S4 S7 S10, SEMINAR,  2026-12-08, 2026-12-03, 2026-11-24, 2027-01-08",
        "S10,       SEMINAR,  2026-10-31, 2026-10-26, 2026-10-17, 2026-11-30", // a month without a 31st ends on its
        // last day
        "D4 D7 D9,  DISPATCH, 2026-11-19, 2026-11-14, 2026-11-05, 2026-12-10",
        "E2 E4 E5,  EXCHANGE, 2027-01-29, 2027-01-24, 2027-01-15, 2027-02-28"
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
        "D1, DISPATCH, 2027-03-15, true",
        "D1, DISPATCH, 2027-03-16, false",
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

    private ProgrammeTerms terms(ProgrammeKind kind) {
        var found = new ProgrammeTerms[1];
        As.run(
                As.signedIn(signIn, "office"),
                () -> found[0] = contracts.current().terms(kind));
        return found[0];
    }
}
