package org.yoriai.programme;

import java.time.LocalDate;
import java.util.List;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.FiscalYear;

/**
 * 委託契約 — one year's commission by a ward.
 *
 * @param title 件名 without the year (仕様書 1)
 * @param wardHead to whom documents are addressed, for example 見本区長
 * @param proposalDueDays days after the last session within which the proposal is handed in (仕様書 4(4))
 * @param paymentDays days after a proper invoice within which the ward pays (仕様書 5)
 */
public record ContractFacts(
        ContractId id,
        String title,
        FiscalYear year,
        LocalDate performanceUntil,
        Party ward,
        String wardHead,
        Party contractor,
        String representative,
        int proposalDueDays,
        int paymentDays,
        List<ProgrammeTerms> programmes) {

    /** 契約の当事者 — one side with its address and the desk to call. */
    public record Party(String name, String department, String address, String phone) {}

    public String fullTitle() {
        return year.inEra() + " " + title;
    }

    public ProgrammeTerms terms(ProgrammeKind kind) {
        return programmes.stream()
                .filter(terms -> terms.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The contract has no terms for " + kind));
    }
}
