package org.yoriai.shared;

import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/** 和暦の日付: a date as the ward's documents write it, 令和8年11月24日; the first year of an era is 元年. */
public final class EraDate {

    private static final DateTimeFormatter ERA = new DateTimeFormatterBuilder()
            .appendText(ChronoField.ERA, TextStyle.SHORT)
            .appendText(ChronoField.YEAR_OF_ERA, Map.of(1L, "元"))
            .appendPattern("年M月d日")
            .toFormatter(Locale.JAPAN)
            .withChronology(JapaneseChronology.INSTANCE);

    private EraDate() {}

    /** 令和8年11月24日. */
    public static String of(LocalDate date) {
        return ERA.format(date);
    }

    /** 令和8年11月24日(火). */
    public static String withWeekday(LocalDate date) {
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPAN);
        return of(date) + "(" + weekday + ")";
    }
}
