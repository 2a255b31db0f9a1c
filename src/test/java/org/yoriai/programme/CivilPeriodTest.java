package org.yoriai.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民法140条, 143条: how long a period lasts after the day of an event. */
class CivilPeriodTest {

    @ParameterizedTest(name = "{1} after {0} ends on {2}: {3}")
    @CsvSource({
        "2026-12-08, P1M, 2027-01-08, the day before the corresponding day of 9 December",
        "2026-10-31, P1M, 2026-11-30, counted from 1 November",
        "2026-11-30, P1M, 2026-12-31, counted from 1 December: a whole calendar month",
        "2027-02-28, P1M, 2027-03-31, counted from 1 March",
        "2027-01-29, P1M, 2027-02-28, 30 January has no corresponding day in February",
        "2027-01-30, P1M, 2027-02-28, nor has the 31st",
        "2027-01-31, P1M, 2027-02-28, counted from 1 February",
        "2028-01-29, P1M, 2028-02-29, a leap year: 30 January has no corresponding day",
        "2028-01-28, P1M, 2028-02-28, a leap year: 29 January has its corresponding day",
        "2028-01-30, P1M, 2028-02-29, nor has the 31st in a leap year",
        "2028-01-31, P1M, 2028-02-29, counted from 1 February of a leap year",
        "2028-02-28, P1M, 2028-03-28, counted from the leap day",
        "2028-02-29, P1M, 2028-03-31, counted from 1 March",
        "2026-12-30, P1M, 2027-01-30, over the end of the year",
        "2026-12-31, P1M, 2027-01-31, counted from New Year’s Day",
        "2027-08-30, P1M, 2027-09-30, 31 August has no corresponding day in September",
        "2027-08-31, P1M, 2027-09-30, counted from 1 September",
        "2026-11-19, P3W, 2026-12-10, weeks",
        "2026-12-20, P3W, 2027-01-10, weeks over the end of the year",
        "2027-02-15, P3W, 2027-03-08, weeks over the end of February",
        "2028-02-15, P3W, 2028-03-07, weeks over a leap day",
        "2028-02-01, P30D, 2028-03-02, days over a leap day",
        "2026-12-28, P30D, 2027-01-27, days",
        "2027-02-24, P14D, 2027-03-10, days over the end of a month",
    })
    void theDayOfTheEventDoesNotCount(LocalDate event, Period within, LocalDate end, String reason) {
        assertThat(CivilPeriod.end(event, within)).as(reason).isEqualTo(end);
    }
}
