package org.yoriai.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.yoriai.shared.BusinessTime;

/** 実施回の概要 — one row of the list. */
public record SessionSummary(
        ProgrammeSessionId id,
        ProgrammeKind kind,
        int number,
        String title,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        String venue,
        SessionState state) {

    public ZonedDateTime startsAt() {
        return day.atTime(starts).atZone(BusinessTime.ZONE);
    }

    public ZonedDateTime endsAt() {
        return day.atTime(ends).atZone(BusinessTime.ZONE);
    }
}
