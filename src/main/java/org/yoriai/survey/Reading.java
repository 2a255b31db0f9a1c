package org.yoriai.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 読み方 — how a participant reads the questions. */
public enum Reading {
    /** ふつうの日本語 */
    JAPANESE,
    /** ふりがなつき */
    FURIGANA,
    /** やさしい日本語 */
    EASY,
    /** 英語 */
    ENGLISH;

    /** Its name in addresses and message keys. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Reading> named(String wireName) {
        return Arrays.stream(values())
                .filter(reading -> reading.wireName().equals(wireName))
                .findFirst();
    }
}
