package org.yoriai.shared;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** 会計年度 — 1 April to 31 March, named after the era year of its first day (令和8年度). */
public record FiscalYear(int startYear) {
    public FiscalYear {
        if (startYear < 1989) {
            throw new IllegalArgumentException("A fiscal year before the era of 平成: " + startYear);
        }
    }

    public static FiscalYear of(LocalDate date) {
        return new FiscalYear(date.getMonth().compareTo(Month.APRIL) < 0 ? date.getYear() - 1 : date.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    public String inEra() {
        // the year is named in the era of its last day: 2019 began in 平成 and is called 令和元年度
        JapaneseDate last = JapaneseDate.from(lastDay());
        String era = DateTimeFormatter.ofPattern("GGGG", Locale.JAPAN).format(last);
        int year = last.get(java.time.temporal.ChronoField.YEAR_OF_ERA) - 1;
        return era + (year == 1 ? "元" : Integer.toString(year)) + "年度";
    }
}
