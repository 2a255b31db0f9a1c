package org.yoriai.kit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** 登録端末 — a line of the device register. */
public record RegisteredDevice(
        DeviceId id,
        String name,
        DeviceOwner owner,
        String os,
        String antivirus,
        Optional<LocalDate> patchedOn,
        String checkedBy,
        Optional<OffsetDateTime> checkedAt,
        OffsetDateTime enrolledAt,
        Optional<OffsetDateTime> revokedAt,
        int kitsOut) {

    /** Beyond this many days without an update the tablet has to be looked after. */
    public static final int MOST_DAYS_UNPATCHED = 60;

    public boolean revoked() {
        return revokedAt.isPresent();
    }

    /** Whether nobody has checked it, or its software has not been brought up to date for too long. */
    public boolean needsCheck(LocalDate today) {
        return !revoked()
                && (checkedAt.isEmpty()
                        || patchedOn
                                .filter(day -> day.plusDays(MOST_DAYS_UNPATCHED).isAfter(today))
                                .isEmpty());
    }
}
