package org.yoriai.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.yoriai.programme.Duty;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Phrase;

/**
 * 期限のあるしごと — one thing that somebody has to do and that is not done yet.
 *
 * @param holder who holds the ball
 * @param due the last day; empty where nothing sets one, though the other side waits
 * @param what as a verb: 資料を確認する
 * @param about what it belongs to: 講習会 第6回 …
 * @param path where at the desk it is done
 * @param session the session it belongs to, if any
 */
public record DueItem(
        DueKey key,
        Duty.Holder holder,
        Optional<LocalDate> due,
        Phrase what,
        Phrase about,
        String path,
        Clause clause,
        Optional<ProgrammeSessionId> session) {

    /** Late ones first, then by day; what has no day comes last. */
    static final Comparator<DueItem> BY_DAY = Comparator.comparing(
                    (DueItem item) -> item.due().orElse(LocalDate.MAX))
            .thenComparing(item -> item.key().toString());

    /** 切迫の度合い — how near the day is. */
    public enum Urgency {
        /** 遅れている */
        LATE,
        /** きょう */
        TODAY,
        /** 7日以内 */
        SOON,
        /** そのあと */
        LATER,
        /** 期限の定めなし */
        UNDATED
    }

    private static final int SOON_DAYS = 7;

    public Urgency urgency(LocalDate today) {
        return due.map(day -> urgency(day, today)).orElse(Urgency.UNDATED);
    }

    private static Urgency urgency(LocalDate due, LocalDate today) {
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
        return holder == side || holder == Duty.Holder.BOTH;
    }
}
