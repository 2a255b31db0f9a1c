package org.yoriai.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yoriai.shared.Holidays;

/**
 * 督促の段階 — 7, 3 and 1 days before, then on the first day late and every week after it. Mail goes out on days on which the office
 * is open: a stage that falls on a day off is reached on the open day before it.
 *
 * @param name {@code before-7}, {@code late-0}
 */
record ReminderStage(String name) {
    private static final int[] DAYS_BEFORE = {1, 3, 7};
    private static final int WEEK = 7;

    /** The latest stage reached; those missed while the server was down are not made up for. */
    static Optional<ReminderStage> at(LocalDate due, LocalDate today) {
        if (today.isAfter(due)) {
            long daysLate = ChronoUnit.DAYS.between(due, today);
            return Optional.of(new ReminderStage("late-" + (daysLate - 1) / WEEK));
        }
        return IntStream.of(DAYS_BEFORE)
                .filter(days -> !today.isBefore(openDay(due.minusDays(days))))
                .mapToObj(days -> new ReminderStage("before-" + days))
                .findFirst();
    }

    private static LocalDate openDay(LocalDate day) {
        return Holidays.isDayOff(day) ? Holidays.workdayBefore(day) : day;
    }
}
