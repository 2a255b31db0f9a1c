package org.yoriai.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.Holidays;

/** 督促の時刻 — 8 o'clock of every day on which the office is open. */
final class ReminderHour {
    static final String CRON = "0 0 8 * * *";
    private static final LocalTime HOUR = LocalTime.of(8, 0);

    private ReminderHour() {}

    /** The day whose 8 o'clock was the last to pass: what was owed then is owed now. */
    static LocalDate lastPassed(ZonedDateTime now) {
        ZonedDateTime here = now.withZoneSameInstant(BusinessTime.ZONE);
        LocalDate today = here.toLocalDate();
        return here.toLocalTime().isBefore(HOUR) || Holidays.isDayOff(today) ? Holidays.workdayBefore(today) : today;
    }
}
