package org.yoriai.identity.ui;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ui.Dates;

/** 日時の書き方 — 11月28日 14:30 */
final class Moments {
    private Moments() {}

    static String of(OffsetDateTime at) {
        ZonedDateTime here = at.atZoneSameInstant(BusinessTime.ZONE);
        return Dates.dayOnly(here.toLocalDate()) + " " + Dates.time(here.toLocalTime());
    }
}
