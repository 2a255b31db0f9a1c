package org.yoriai.survey;

import java.util.Locale;

/** 設問の形 */
public enum QuestionKind {
    /** 1つを選ぶ */
    SINGLE,
    /** いくつでも選ぶ */
    MULTIPLE,
    /** 段階で選ぶ: its steps are its options */
    SCALE,
    /** 数を書く */
    NUMBER,
    /** 短く書く */
    LINE,
    /** 文で書く */
    TEXT;

    /** Its name in message keys. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean chooses() {
        return this == SINGLE || this == MULTIPLE || this == SCALE;
    }

    public boolean several() {
        return this == MULTIPLE;
    }

    /** Whether people write in their own words. */
    public boolean written() {
        return this == LINE || this == TEXT;
    }
}
