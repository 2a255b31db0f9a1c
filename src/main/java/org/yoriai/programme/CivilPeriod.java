package org.yoriai.programme;

import java.time.LocalDate;
import java.time.Period;

/** 期間の計算 — as the Civil Code counts: the day of the event does not count (民法140条), months go by the calendar (143条). */
final class CivilPeriod {
    private CivilPeriod() {}

    /**
     * The last day of a period after an event.
     *
     * @param event the day on which it happened
     */
    static LocalDate end(LocalDate event, Period within) {
        LocalDate starts = event.plusDays(1);
        LocalDate corresponding = starts.plus(within);
        // 143条2項ただし書: a month without that day ends the period with its own last day
        boolean without = within.getDays() == 0 && corresponding.getDayOfMonth() < starts.getDayOfMonth();
        return without ? corresponding : corresponding.minusDays(1);
    }
}
