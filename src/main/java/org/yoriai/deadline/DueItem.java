package org.yoriai.deadline;

import java.time.LocalDate;

/** 期限のあるしごと — one duty of one session that is not done yet. */
public record DueItem(SessionSummary session, Duty duty, LocalDate due) {

    /** 切迫の度合い — how near the day is. */
    public enum Urgency {
        /** 遅れている */
        LATE,
        /** きょう */
        TODAY,
        /** 7日以内 */
        SOON,
        /** そのあと */
        LATER
    }

    private static final int SOON_DAYS = 7;

    public Urgency urgency(LocalDate today) {
        if (due.isBefore(today)) {
            return Urgency.LATE;
        }
        if (due.equals(today)) {
            return Urgency.TODAY;
        }
        return due.isAfter(today.plusDays(SOON_DAYS)) ? Urgency.LATER : Urgency.SOON;
    }

    /** @return whether that side holds the ball, alone or with the other */
    public boolean isHeldBy(Duty.Holder side) {
        return duty.holder() == side || duty.holder() == Duty.Holder.BOTH;
    }
}
