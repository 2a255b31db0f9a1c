package org.yoriai.report;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** 書きぶり: how a report writes figures and times. */
final class Wording {

    static final String NOT_RECORDED = "記録はありません。";
    static final String NO_FIGURE = "—";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H時mm分");
    private static final DateTimeFormatter COLUMN = DateTimeFormatter.ofPattern("H:mm");

    private Wording() {}

    /** 14時02分. */
    static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** 14:02, for a column. */
    static String column(LocalTime time) {
        return COLUMN.format(time);
    }

    /** ＋4, −1, ±0. */
    static String signed(int minutes) {
        return minutes > 0 ? "＋" + minutes : minutes < 0 ? "−" + -minutes : "±0";
    }

    /** 53％, rounded half up; of nobody there is no share. */
    static String percent(int part, int whole) {
        return whole == 0 ? NO_FIGURE : Math.floorDiv(200L * part + whole, 2L * whole) + "％";
    }

    /** A figure of a table, with an empty cell for 0. */
    static String unlessZero(int count) {
        return count == 0 ? "" : Integer.toString(count);
    }
}
