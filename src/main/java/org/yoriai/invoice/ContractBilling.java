package org.yoriai.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.ContractOwned;
import org.yoriai.vault.SealedText;

/** 契約の支払の条件 — one row of a contract. */
@Entity
@Table(name = "billing_terms")
@NullUnmarked
class ContractBilling extends ContractOwned {
    private static final String BETWEEN = "\n";

    @Column(name = "amount_yen")
    private long amountYen;

    @Column(name = "tax_percent")
    private int taxPercent;

    private String registration;

    // its five parts, one on a line
    @Convert(converter = SealedText.class)
    private String bank;

    protected ContractBilling() {}

    ContractBilling(UUID id, BillingTerms terms) {
        super(id);
        take(terms);
    }

    final void take(BillingTerms terms) {
        amountYen = terms.amountYen();
        taxPercent = terms.taxPercent();
        registration = terms.registration();
        BillingTerms.Bank account = terms.bank();
        bank = String.join(
                BETWEEN, account.name(), account.branch(), account.kind(), account.number(), account.holder());
    }

    BillingTerms terms() {
        List<String> parts = List.of(bank.split(BETWEEN, -1));
        return new BillingTerms(
                amountYen,
                taxPercent,
                registration,
                new BillingTerms.Bank(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4)));
    }
}
