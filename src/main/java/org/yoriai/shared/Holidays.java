package org.yoriai.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/**
 * 休日 — Saturdays, Sundays and the holidays of the law (国民の祝日に関する法律), on which the ward's office is closed.
 *
 * <p>Written out here because the holiday libraries at hand know neither the equinoxes nor the law's changes since 2019. Holds
 * from 2020 (the present 天皇誕生日) to 2099 (the formula of the equinoxes); days moved for one year only, as in 2020 and 2021, are
 * not told.
 */
public final class Holidays {
    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "元日",
            MonthDay.of(2, 11), "建国記念の日",
            MonthDay.of(2, 23), "天皇誕生日",
            MonthDay.of(4, 29), "昭和の日",
            MonthDay.of(5, 3), "憲法記念日",
            MonthDay.of(5, 4), "みどりの日",
            MonthDay.of(5, 5), "こどもの日",
            MonthDay.of(8, 11), "山の日",
            MonthDay.of(11, 3), "文化の日",
            MonthDay.of(11, 23), "勤労感謝の日");

    /** 祝日法2条: on the n-th Monday of the month. */
    private record Monday(int nth, String name) {}

    private static final Map<Integer, Monday> MONDAYS = Map.of(
            1, new Monday(2, "成人の日"),
            7, new Monday(3, "海の日"),
            9, new Monday(3, "敬老の日"),
            10, new Monday(2, "スポーツの日"));

    private Holidays() {}

    public static boolean isDayOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || nameOf(day).isPresent();
    }

    /** The holiday's name; empty on any other day, weekends included. */
    public static Optional<String> nameOf(LocalDate day) {
        return ofItself(day)
                .or(() -> isInLieu(day) ? Optional.of("振替休日") : Optional.empty())
                .or(() -> isBetween(day) ? Optional.of("国民の休日") : Optional.empty());
    }

    /** The last day before the given one on which the office is open. */
    public static LocalDate workdayBefore(LocalDate day) {
        LocalDate earlier = day.minusDays(1);
        while (isDayOff(earlier)) {
            earlier = earlier.minusDays(1);
        }
        return earlier;
    }

    private static Optional<String> ofItself(LocalDate day) {
        Optional<String> monday = Optional.ofNullable(MONDAYS.get(day.getMonthValue()))
                .filter(rule -> day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(rule.nth, DayOfWeek.MONDAY))))
                .map(Monday::name);
        return monday.or(() -> Optional.ofNullable(FIXED.get(MonthDay.from(day))))
                .or(() -> day.equals(equinox(day.getYear(), 3, 20.8431)) ? Optional.of("春分の日") : Optional.empty())
                .or(() -> day.equals(equinox(day.getYear(), 9, 23.2488)) ? Optional.of("秋分の日") : Optional.empty());
    }

    /** The usual approximation for 1980–2099: a tropical year's drift since 1980, less its leap days. */
    private static LocalDate equinox(int year, int month, double dayIn1980) {
        int since = year - 1980;
        return LocalDate.of(year, month, (int) (dayIn1980 + 0.242194 * since - since / 4));
    }

    // 祝日法3条2項: the day after a holiday on a Sunday, or after the holidays that follow it
    private static boolean isInLieu(LocalDate day) {
        LocalDate earlier = day.minusDays(1);
        while (ofItself(earlier).isPresent()) {
            if (earlier.getDayOfWeek() == DayOfWeek.SUNDAY) {
                return true;
            }
            earlier = earlier.minusDays(1);
        }
        return false;
    }

    // 祝日法3条3項
    private static boolean isBetween(LocalDate day) {
        return ofItself(day.minusDays(1)).isPresent()
                && ofItself(day.plusDays(1)).isPresent();
    }
}
