package org.yoriai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 国民の祝日に関する法律: the days on which nobody at the ward's office takes anything in. */
class HolidaysTest {

    @ParameterizedTest(name = "{0} is a day off: {1} ({2})")
    @CsvSource({
        "2026-11-23, true,  勤労感謝の日",
        "2026-11-24, false, ''",
        "2026-11-28, true,  Saturday",
        "2026-09-22, true,  国民の休日: between two holidays",
        "2027-01-11, true,  成人の日: the second Monday",
        "2027-03-21, true,  春分の日",
        "2027-03-22, true,  振替休日: the holiday fell on a Sunday",
        "2027-05-04, true,  みどりの日",
        "2026-05-06, true,  振替休日: 3 May was a Sunday and two more holidays follow it",
        "2026-05-07, false, ''",
        "2026-12-25, false, ''",
    })
    void daysOff(LocalDate day, boolean off, String reason) {
        assertThat(Holidays.isDayOff(day)).as(reason).isEqualTo(off);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"2026-11-23, 勤労感謝の日", "2027-03-22, 振替休日", "2026-09-22, 国民の休日", "2026-11-28, ''"})
    void whyADayIsOff(LocalDate day, String name) {
        assertThat(Holidays.nameOf(day).orElse("")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-23, 2027-03-19", "2026-11-24, 2026-11-20", "2026-11-26, 2026-11-25"})
    void theLastWorkdayBefore(LocalDate day, LocalDate before) {
        assertThat(Holidays.workdayBefore(day)).isEqualTo(before);
    }
}
