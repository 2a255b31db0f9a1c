package org.yoriai.proposal;

import java.time.LocalDate;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.shared.FiscalYear;
import org.yoriai.shared.Refusal;

/**
 * 次年度実施案の一行 — one programme of next year: how often, for how many, and when.
 *
 * @param name 事業名; the year's own kinds or a new one
 * @param count 回数 (仕様書 4 各ウ)
 * @param content 内容, in a few words; may be empty
 */
public record PlanLine(
        String name, int count, int capacityMin, int capacityMax, LocalDate from, LocalDate until, String content) {
    private static final int MOST_NAME = 60;
    private static final int MOST_COUNT = 99;
    private static final int MOST_PEOPLE = 999;
    private static final int MOST_WORDS = 400;

    public PlanLine {
        name = name.strip();
        content = content.strip();
        if (name.isEmpty() || name.length() > MOST_NAME || content.length() > MOST_WORDS) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "proposal-plan-name", MOST_NAME, MOST_WORDS);
        }
        if (count < 1 || count > MOST_COUNT) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "proposal-plan-count", name, MOST_COUNT);
        }
        if (capacityMin < 1 || capacityMin > capacityMax || capacityMax > MOST_PEOPLE) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "proposal-plan-capacity", name, MOST_PEOPLE);
        }
        if (until.isBefore(from)) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "proposal-plan-window", name);
        }
    }

    /** As this year's terms have it, a year later. */
    static PlanLine nextYearOf(ProgrammeTerms terms, String name) {
        return new PlanLine(
                name,
                terms.plannedCount(),
                terms.capacityMin(),
                terms.capacityMax(),
                terms.windowFrom().plusYears(1),
                terms.windowUntil().plusYears(1),
                "");
    }

    void requireWithin(FiscalYear year) {
        if (from.isBefore(year.firstDay()) || until.isAfter(year.lastDay())) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "proposal-plan-year", name, year.inEra());
        }
    }
}
