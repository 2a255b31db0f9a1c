package org.yoriai.survey;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.Refusal;

/**
 * 受付の期間 — in days around the session's own, so that a session that is moved takes it along.
 *
 * @param daysBefore the session's day at which it opens, from its first moment on
 * @param daysAfter the session's day at which it closes; the last day counts to its end
 */
public record SurveyWindow(int daysBefore, int daysAfter) {
    /** After a seminar or an exchange: two weeks for those who answer at home. */
    public static final SurveyWindow AFTER = new SurveyWindow(0, 14);

    /** Before a visit, whose adviser prepares from the answers (仕様書 4(2)). */
    public static final SurveyWindow BEFORE = new SurveyWindow(30, 0);

    static final int MOST_DAYS = 60;

    /** @throws Refusal {@code survey-days} */
    public SurveyWindow {
        if (daysBefore < 0 || daysAfter < 0 || daysBefore > MOST_DAYS || daysAfter > MOST_DAYS) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "survey-days", MOST_DAYS);
        }
    }

    public ZonedDateTime opens(LocalDate sessionDay) {
        return sessionDay.minusDays(daysBefore).atStartOfDay(BusinessTime.ZONE);
    }

    /** The first moment of the day after the last. */
    public ZonedDateTime closes(LocalDate sessionDay) {
        return sessionDay.plusDays(daysAfter + 1L).atStartOfDay(BusinessTime.ZONE);
    }
}
