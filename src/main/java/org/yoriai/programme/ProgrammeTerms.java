package org.yoriai.programme;

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
        boolean surveyed) {

    public ProgrammeTerms {
        if (windowUntil.isBefore(windowFrom) || capacityMax < capacityMin || plannedCount < 1) {
            throw new IllegalArgumentException("Terms that nothing can meet: " + kind);
        }
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
