package org.yoriai.fieldwork;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;
import org.yoriai.shared.BusinessTime;

/** How IDs and times are written on the kit's wire. */
public final class WireValues {
    // UUID.fromString alone takes "1-1-1-1-1" as well
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");
    private static final long MILLISECOND = 1_000_000;

    private WireValues() {}

    /** @throws IllegalArgumentException when the text is not a UUID in lower case */
    public static UUID uuid(String text) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a UUID in lower case");
        }
        return UUID.fromString(text);
    }

    /** @return for example {@code 2026-11-23T14:00:00+09:00}; milliseconds only where they are not zero */
    public static String time(OffsetDateTime time) {
        return (time.getNano() < MILLISECOND ? SECONDS : MILLISECONDS).format(time);
    }

    static OffsetDateTime inJapan(long epochMilliseconds) {
        return Instant.ofEpochMilli(epochMilliseconds).atZone(BusinessTime.ZONE).toOffsetDateTime();
    }
}
