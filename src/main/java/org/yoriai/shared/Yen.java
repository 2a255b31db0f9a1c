package org.yoriai.shared;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** 円 — whole yen, written in threes as on the ward's papers. */
public final class Yen {
    private static final int HUNDRED = 100;

    private Yen() {}

    /** 1,234,567 */
    public static String figures(long yen) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.JAPAN)).format(yen);
    }

    /** 1,234,567円 */
    public static String of(long yen) {
        return figures(yen) + "円";
    }

    /** The tax upon an amount; what is less than a yen is left out, as is the custom. */
    public static long taxOn(long amount, int percent) {
        return Math.multiplyExact(amount, (long) percent) / HUNDRED;
    }

    /** The tax that lies within an amount which has it in already; what is less than a yen is left out. */
    public static long taxWithin(long amount, int percent) {
        return Math.multiplyExact(amount, (long) percent) / (HUNDRED + percent);
    }
}
