package org.yoriai.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** 日付と時刻の書き方 — in the reader's language: 12月8日（火）, 14:00–16:00. */
public final class Dates {
    private Dates() {}

    /** 12月8日（火） */
    public static String day(LocalDate day) {
        return format("desk.pattern.day", day);
    }

    /** 12月8日 */
    public static String dayOnly(LocalDate day) {
        return format("desk.pattern.day-only", day);
    }

    /** 12/8, for a column of dates */
    public static String figures(LocalDate day) {
        return format("desk.pattern.figures", day);
    }

    /** 12月 */
    public static String month(LocalDate firstDay) {
        return format("desk.pattern.month", firstDay);
    }

    /** 14:00 */
    public static String time(LocalTime time) {
        return format("desk.pattern.time", time);
    }

    /** 14:00–16:00 */
    public static String span(LocalTime starts, LocalTime ends) {
        return time(starts) + "–" + time(ends);
    }

    private static String format(String patternKey, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(
                        I18NProvider.translate(patternKey),
                        UI.getCurrentOrThrow().getLocale())
                .format(value);
    }
}
