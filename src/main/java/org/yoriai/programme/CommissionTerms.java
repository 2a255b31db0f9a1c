package org.yoriai.programme;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import org.yoriai.shared.FiscalYear;

/** 仕様書のひな形 — what the commission's specification says of a year's sessions; each contract takes it as a start and changes its values. */
final class CommissionTerms {
    static final String TITLE = "町会・自治会デジタル活用支援事業委託";
    /** 仕様書 4(4): 2週間以内 */
    static final int PROPOSAL_DUE_DAYS = 14;
    /** 仕様書 5 */
    static final int PAYMENT_DAYS = 30;

    private CommissionTerms() {}

    static List<ProgrammeTerms> of(FiscalYear year) {
        LocalDate first = LocalDate.of(year.startYear(), Month.SEPTEMBER, 1);
        int next = year.startYear() + 1;
        return List.of(
                // 仕様書 4(1)ア・ウ・エ・オ・キ・コ
                new ProgrammeTerms(
                        ProgrammeKind.SEMINAR,
                        first,
                        LocalDate.of(year.startYear(), Month.DECEMBER, 25),
                        7,
                        10,
                        20,
                        120,
                        5,
                        14,
                        Period.ofMonths(1),
                        true,
                        true),
                // 仕様書 4(2)ア・ウ・エ・オ・キ・ケ
                new ProgrammeTerms(
                        ProgrammeKind.DISPATCH,
                        first,
                        LocalDate.of(next, Month.MARCH, 15),
                        3,
                        10,
                        10,
                        120,
                        5,
                        14,
                        Period.ofWeeks(3),
                        false,
                        true),
                // 仕様書 4(3)ア・ウ・エ・オ・キ・コ
                new ProgrammeTerms(
                        ProgrammeKind.EXCHANGE,
                        first,
                        LocalDate.of(next, Month.FEBRUARY, 14),
                        2,
                        10,
                        20,
                        120,
                        5,
                        14,
                        Period.ofMonths(1),
                        true,
                        true));
    }
}
