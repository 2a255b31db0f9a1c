package org.yoriai.programme;

import java.util.UUID;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.FiscalYear;
import org.yoriai.shared.Refusal;

/** 最初の契約の下書き — the year and the two parties; the rest begins as the specification has it and is changed at the desk. */
public record FirstContractDraft(FiscalYear year, String ward, String contractor) {
    private static final int LONGEST_NAME = 100;

    public FirstContractDraft {
        ward = ward.strip();
        contractor = contractor.strip();
        if (ward.isEmpty() || ward.length() > LONGEST_NAME) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "first-ward", LONGEST_NAME);
        }
        if (contractor.isEmpty() || contractor.length() > LONGEST_NAME) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "first-contractor", LONGEST_NAME);
        }
    }

    ContractFacts facts() {
        return new ContractFacts(
                new ContractId(UUID.randomUUID()),
                CommissionTerms.TITLE,
                year,
                year.lastDay(), // 仕様書 3
                new ContractFacts.Party(ward, "", "", ""),
                ward + "長",
                new ContractFacts.Party(contractor, "", "", ""),
                "",
                CommissionTerms.PROPOSAL_DUE_DAYS,
                CommissionTerms.PAYMENT_DAYS,
                CommissionTerms.of(year));
    }
}
