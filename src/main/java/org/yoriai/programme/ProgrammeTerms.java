package org.yoriai.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.Refusal;

/**
 * 事業の条件 — what the contract says of one kind of session. Values of the contract, not of the code: next year's differ.
 *
 * @param plannedCount how many are to be held; a warning, never a wall, beyond it (仕様書「程度」)
 * @param headcountNoticeDays days before the session by which the ward tells the headcount
 * @param materialDays days before the session by which the ward has confirmed the materials
 * @param reportWithin time after the session within which the report is handed in
 * @param surveyed whether all who came are asked (仕様書 4(1)ケ, 4(3)ケ)
 * @param reported whether a 実施報告書 is handed in
 */
public record ProgrammeTerms(
        ProgrammeKind kind,
        LocalDate windowFrom,
        LocalDate windowUntil,
        int plannedCount,
        int capacityMin,
        int capacityMax,
        int slotMinutes,
        int headcountNoticeDays,
        int materialDays,
        Period reportWithin,
        boolean surveyed,
        boolean reported) {
    private static final int MOST_SESSIONS = 99;
    private static final int MOST_PEOPLE = 999;
    private static final int SHORTEST_SLOT = 15;
    private static final int LONGEST_SLOT = 480;
    private static final int MOST_DAYS = 365;
    private static final int DAYS_OF_MONTH = 30;

    public ProgrammeTerms {
        String clause = kind.clause();
        require(!windowUntil.isBefore(windowFrom), "terms-window", clause + "ア");
        require(plannedCount >= 1 && plannedCount <= MOST_SESSIONS, "terms-count", clause + "ウ", MOST_SESSIONS);
        require(
                capacityMin >= 1 && capacityMin <= capacityMax && capacityMax <= MOST_PEOPLE,
                "terms-capacity",
                clause + "エ",
                MOST_PEOPLE);
        require(
                slotMinutes >= SHORTEST_SLOT && slotMinutes <= LONGEST_SLOT,
                "terms-slot",
                clause + "オ",
                SHORTEST_SLOT,
                LONGEST_SLOT);
        require(headcountNoticeDays >= 0 && headcountNoticeDays <= MOST_DAYS, "terms-days", clause + "エ", MOST_DAYS);
        require(materialDays >= 0 && materialDays <= MOST_DAYS, "terms-days", clause + "キ", MOST_DAYS);
        require(
                !reportWithin.isNegative() && !reportWithin.isZero() && days(reportWithin) <= MOST_DAYS,
                "terms-report",
                Duty.REPORT.clause(kind),
                MOST_DAYS);
    }

    /** @throws Refusal {@code outside-window} when the day lies outside the programme's window (仕様書 4 各ア) */
    public void requireInWindow(LocalDate day) {
        if (day.isBefore(windowFrom) || day.isAfter(windowUntil)) {
            throw new Refusal(
                    Refusal.Kind.BAD_INPUT,
                    "outside-window",
                    EraDate.of(windowFrom),
                    EraDate.of(windowUntil),
                    kind.clause());
        }
    }

    private static void require(boolean holds, String code, Serializable... arguments) {
        if (!holds) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, code, arguments);
        }
    }

    private static long days(Period period) {
        return period.toTotalMonths() * DAYS_OF_MONTH + period.getDays();
    }

    public LocalDate headcountDue(LocalDate day) {
        return day.minusDays(headcountNoticeDays);
    }

    public LocalDate materialDue(LocalDate day) {
        return day.minusDays(materialDays);
    }

    /** Counted as the Civil Code counts (民法140条, 143条). */
    public LocalDate reportDue(LocalDate day) {
        return CivilPeriod.end(day, reportWithin);
    }
}
