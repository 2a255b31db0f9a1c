package org.yoriai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yoriai.identity.Role;

/** 特記事項 25条 as a table: what an incident needs before it ends, how long it stops checkouts, who is told, when a drill is due. */
class IncidentStandingTest {

    @ParameterizedTest(name = "{0}: after {2}, drill {1}, there is missing {3}")
    @CsvSource({
        "25条1項(1), false, NOTICED BEGUN, RECEIVED CONTAINMENT EFFECT CAUSE PREVENTION",
        "25条1項(1), false, BEGUN RECEIVED, CONTAINMENT EFFECT CAUSE PREVENTION",
        "25条1項(2), false, BEGUN RECEIVED CONTAINMENT EFFECT PREVENTION, CAUSE",
        "25条1項(3), false, BEGUN RECEIVED CONTAINMENT EFFECT CAUSE, PREVENTION",
        "25条1項(4), false, BEGUN RECEIVED CONTAINMENT EFFECT CAUSE PREVENTION, ''",
        "25条1項(1), false, BEGUN CONTAINMENT EFFECT CAUSE PREVENTION, RECEIVED",
        "25条3項, true, BEGUN, RECEIVED RESULT",
        "25条3項, true, BEGUN RECEIVED CAUSE PREVENTION, RESULT",
        "25条3項, true, BEGUN RECEIVED RESULT, ''",
    })
    void nothingEndsBeforeWhatTheArticleAsksIsWritten(String clause, boolean drill, String written, String missing) {
        assertThat(IncidentStanding.of(drill, steps(written)).missing())
                .as(clause)
                .isEqualTo(steps(missing));
    }

    @ParameterizedTest(name = "{0}: {1} → stopping {2}, asked {3}, ended {4}")
    @CsvSource({
        "25条1項(1), BEGUN, false, false, false",
        "25条1項(1), BEGUN STOPPED, true, false, false",
        "25条1項(1), BEGUN STOPPED LIFTED, false, false, false",
        "25条1項(1), BEGUN STOPPED ASKED, true, true, false",
        "25条1項(4), BEGUN STOPPED ASKED NOT_YET, true, false, false",
        "25条1項(4), BEGUN STOPPED ASKED NOT_YET ASKED, true, true, false",
        "25条1項(4), BEGUN STOPPED ASKED ENDED, false, false, true",
    })
    void theStopLastsUntilItIsLiftedOrTheWardCloses(
            String clause, String written, boolean stopping, boolean asked, boolean ended) {
        IncidentStanding standing = IncidentStanding.of(false, steps(written));
        assertThat(List.of(standing.stopping(), standing.asked(), standing.ended()))
                .as(clause)
                .containsExactly(stopping, asked, ended);
    }

    @ParameterizedTest(name = "{0}: begun by {1}, at a subcontractor {2}: {3} are told")
    @CsvSource({
        "25条1項(1), OFFICE, false, WARD",
        "25条1項(1), ADMIN, false, WARD",
        "25条1項(1), WARD, false, OFFICE",
        "25条2項, OFFICE, true, WARD OFFICE",
        "25条2項, WARD, true, WARD OFFICE",
    })
    void theOtherSideIsToldAndOfASubcontractorBoth(String clause, Role by, boolean subcontractor, String told) {
        assertThat(IncidentLetters.readers(subcontractor, by))
                .as(clause)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(told.split(" ")).map(Role::valueOf).toList());
    }

    @ParameterizedTest(name = "{0}: last drill {1} → {2}")
    @CsvSource({
        "25条3項, , 2027-03-31",
        "25条3項, 2026-10-20, 2027-10-20",
        "25条3項, 2025-11-30, 2026-11-30",
        "25条3項, 2024-02-29, 2025-02-28"
    })
    void oneDrillAYear(String clause, LocalDate last, LocalDate next) {
        assertThat(IncidentStanding.nextDrill(Optional.ofNullable(last), LocalDate.of(2027, 3, 31)))
                .as(clause)
                .isEqualTo(next);
    }

    private static List<Step> steps(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Step::valueOf)
                .toList();
    }
}
