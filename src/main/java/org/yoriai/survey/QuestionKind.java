package org.yoriai.survey;

import java.util.Locale;

/** 設問の形 */
public enum QuestionKind {
    /** 1つを選ぶ */
    SINGLE,
    /** いくつでも選ぶ */
    MULTIPLE,
    /** 文で書く */
    TEXT;

    /** Its name on the wire. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
