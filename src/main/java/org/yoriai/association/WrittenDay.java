package org.yoriai.association;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** 書かれた日付 — as offices write it: 令和8年9月1日, R8.9.1, 2026/9/1, 9月1日, or the number by which Excel counts days. */
record WrittenDay(OptionalInt year, int month, int day) {
    private static final Map<String, JapaneseEra> ERAS = Map.of(
            "令", JapaneseEra.REIWA,
            "R", JapaneseEra.REIWA,
            "平", JapaneseEra.HEISEI,
            "H", JapaneseEra.HEISEI,
            "昭", JapaneseEra.SHOWA,
            "S", JapaneseEra.SHOWA);
    private static final Pattern IN_ERA =
            Pattern.compile("(令|平|昭|[RHS])(?:和|成)?\\.?(元|\\d{1,2})(?:年度?|[./-])(\\d{1,2})(?:月|[./-])(\\d{1,2})(?!\\d)");
    private static final Pattern IN_FULL =
            Pattern.compile("(?<!\\d)(\\d{4})(?:年|[./-])(\\d{1,2})(?:月|[./-])(\\d{1,2})(?!\\d)");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("^(20\\d{2})(\\d{2})(\\d{2})$");
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})(?:月|[./-])(\\d{1,2})日?(?![\\d./-])");
    private static final Pattern SERIAL = Pattern.compile("^[45]\\d{4}$");

    static WrittenDay of(LocalDate date) {
        return new WrittenDay(OptionalInt.of(date.getYear()), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The first day that the words name; empty where they name none that exists. */
    static Optional<WrittenDay> in(String words) {
        String text = Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replace('r', 'R')
                .replace('h', 'H');
        try {
            // 令和 8 年 9 月 1 日 is written with spaces, 12/24 14:00 is not to lose its own
            return read(text.replaceAll("\\s", "")).or(() -> read(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<WrittenDay> read(String text) {
        Matcher era = IN_ERA.matcher(text);
        if (era.find()) {
            int year = era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2));
            JapaneseEra named = Optional.ofNullable(ERAS.get(era.group(1))).orElseThrow();
            JapaneseDate date = JapaneseDate.of(named, year, number(era, 3), number(era, 4));
            return Optional.of(of(LocalDate.ofEpochDay(date.getLong(ChronoField.EPOCH_DAY))));
        }
        for (Pattern full : new Pattern[] {IN_FULL, EIGHT_DIGITS}) {
            Matcher date = full.matcher(text);
            if (date.find()) {
                return Optional.of(of(LocalDate.of(number(date, 1), number(date, 2), number(date, 3))));
            }
        }
        if (SERIAL.matcher(text).matches()) {
            return Optional.of(
                    of(DateUtil.getLocalDateTime(Double.parseDouble(text)).toLocalDate()));
        }
        Matcher date = WITHOUT_YEAR.matcher(text);
        return date.find() ? Optional.of(inSomeYear(number(date, 1), number(date, 2))) : Optional.empty();
    }

    private static WrittenDay inSomeYear(int month, int day) {
        java.time.MonthDay.of(month, day); // refuses what is no day of any year
        return new WrittenDay(OptionalInt.empty(), month, day);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    boolean means(LocalDate date) {
        return month == date.getMonthValue()
                && day == date.getDayOfMonth()
                && (year.isEmpty() || year.getAsInt() == date.getYear());
    }
}
