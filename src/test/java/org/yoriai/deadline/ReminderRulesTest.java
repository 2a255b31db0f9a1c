package org.yoriai.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G2: when somebody is reminded. 2026-12-08 is a Tuesday, 2026-11-23 a holiday, 2026-11-28 a Saturday. */
class ReminderRulesTest {

    @ParameterizedTest(name = "due on {0}: on {1} the stage is {2}")
    @CsvSource({
        "2026-12-08, 2026-11-30,",
        "2026-12-08, 2026-12-01, before-7",
        "2026-12-08, 2026-12-03, before-7",
        // three days before is a Saturday: told on the Friday
        "2026-12-08, 2026-12-04, before-3",
        // the day before is a Monday
        "2026-12-08, 2026-12-07, before-1",
        "2026-12-08, 2026-12-08, before-1",
        "2026-12-08, 2026-12-09, late-0",
        "2026-12-08, 2026-12-15, late-0",
        "2026-12-08, 2026-12-16, late-1",
        "2026-12-08, 2026-12-23, late-2",
        // due on a Tuesday after a long weekend: the day before is a holiday, told on the Friday
        "2026-11-24, 2026-11-20, before-1",
        // seven days before is a Saturday
        "2026-12-05, 2026-11-26,",
        "2026-12-05, 2026-11-27, before-7",
    })
    void theLatestStageReached(LocalDate due, LocalDate today, String stage) {
        assertThat(ReminderStage.at(due, today).map(ReminderStage::name)).isEqualTo(Optional.ofNullable(stage));
    }

    @ParameterizedTest(name = "a start at {0} catches up with the eight o''clock of {1}")
    @CsvSource({
        "2026-11-24T08:00:00+09:00, 2026-11-24",
        "2026-11-24T07:59:59+09:00, 2026-11-20",
        "2026-11-23T22:59:59Z,      2026-11-20",
        "2026-11-23T23:00:00Z,      2026-11-24",
        "2026-11-28T12:00:00+09:00, 2026-11-27",
        "2026-11-23T12:00:00+09:00, 2026-11-20",
    })
    void theHourThatWasMissed(ZonedDateTime now, LocalDate day) {
        assertThat(ReminderHour.lastPassed(now)).isEqualTo(day);
    }
}
