package org.yoriai.fieldwork;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 出欠 */
public enum AttendanceStatus {
    /** 出席 */
    PRESENT,
    /** 遅刻 */
    LATE,
    /** 早退 */
    LEFT,
    /** 欠席 */
    ABSENT;

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether that person was there, be it for a part of the time. */
    public boolean came() {
        return this != ABSENT;
    }

    static Optional<AttendanceStatus> named(String wireName) {
        return Arrays.stream(values())
                .filter(status -> status.wireName().equals(wireName))
                .findFirst();
    }
}
