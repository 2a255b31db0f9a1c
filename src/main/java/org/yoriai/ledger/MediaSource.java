package org.yoriai.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 管理簿の行の出どころ — what wrote a line of the media ledger. */
public enum MediaSource {
    /** 端末の持出し — written by the taking-out and the return */
    TABLET,
    /** メールの送付 */
    MAIL,
    /** 書き出し・印刷 — a file or paper with names that left the system */
    EXPORT,
    /** 手で記入 */
    HAND;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MediaSource> named(String word) {
        return Arrays.stream(values())
                .filter(source -> source.wireName().equals(word))
                .findFirst();
    }
}
