package org.yoriai.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.FiscalYear;
import org.yoriai.shared.Refusal;

/** 契約の下書き — another year's or another ward's contract, made from one that stands by changing its values. */
public record ContractDraft(ContractFacts facts) {
    private static final int MOST_DAYS = 365;
    private static final int MOST_TITLE = 200;

    public ContractDraft {
        for (ProgrammeTerms terms : facts.programmes()) {
            requireWithinYear(facts.year(), terms.windowFrom(), terms.kind().clause() + "ア");
            requireWithinYear(facts.year(), terms.windowUntil(), terms.kind().clause() + "ア");
        }
        requireWithinYear(facts.year(), facts.performanceUntil(), "3"); // 仕様書 3
        requireDays(facts.proposalDueDays(), "4(4)"); // 仕様書 4(4)
        requireDays(facts.paymentDays(), "5"); // 仕様書 5
        if (facts.title().isBlank() || facts.title().length() > MOST_TITLE) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "contract-without-title", MOST_TITLE);
        }
        requireParty(facts.ward());
        requireParty(facts.contractor());
    }

    /** The following year: every day a year later, everything else as it stands. */
    public static ContractDraft nextYearOf(ContractFacts facts) {
        List<ProgrammeTerms> programmes =
                facts.programmes().stream().map(ContractDraft::aYearLater).toList();
        return new ContractDraft(new ContractFacts(
                new ContractId(UUID.randomUUID()),
                facts.title(),
                new FiscalYear(facts.year().startYear() + 1),
                aYearLater(facts.performanceUntil()),
                facts.ward(),
                facts.wardHead(),
                facts.contractor(),
                facts.representative(),
                facts.proposalDueDays(),
                facts.paymentDays(),
                programmes));
    }

    private static ProgrammeTerms aYearLater(ProgrammeTerms terms) {
        return new ProgrammeTerms(
                terms.kind(),
                aYearLater(terms.windowFrom()),
                aYearLater(terms.windowUntil()),
                terms.plannedCount(),
                terms.capacityMin(),
                terms.capacityMax(),
                terms.slotMinutes(),
                terms.headcountNoticeDays(),
                terms.materialDays(),
                terms.reportWithin(),
                terms.surveyed(),
                terms.reported());
    }

    // the last day of a month stays the last day of the month
    private static LocalDate aYearLater(LocalDate day) {
        LocalDate later = day.plusYears(1);
        return day.getDayOfMonth() == day.lengthOfMonth() ? later.withDayOfMonth(later.lengthOfMonth()) : later;
    }

    private static void requireWithinYear(FiscalYear year, LocalDate day, String clause) {
        if (day.isBefore(year.firstDay()) || day.isAfter(year.lastDay())) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "outside-year", EraDate.of(day), year.inEra(), clause);
        }
    }

    private static void requireDays(int days, String clause) {
        if (days < 1 || days > MOST_DAYS) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "terms-days", clause, MOST_DAYS);
        }
    }

    private static void requireParty(ContractFacts.Party party) {
        if (party.name().isBlank()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "party-without-name");
        }
    }
}
