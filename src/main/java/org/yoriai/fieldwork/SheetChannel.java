package org.yoriai.fieldwork;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 回答票の出どころ — whether a sheet's number is printed on paper, or only counted by the tablet that was handed round. */
public enum SheetChannel {
    /** 紙 — two keyings of one number are the same sheet. */
    PAPER,
    /** 回覧 — each keying is a person of its own. */
    TABLET;

    /** Its name on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SheetChannel> named(String wireName) {
        return Arrays.stream(values())
                .filter(channel -> channel.wireName().equals(wireName))
                .findFirst();
    }
}
