package org.yoriai.invoice;

import org.springframework.stereotype.Component;
import org.yoriai.shared.SampleData;

/** 見本の支払の条件 — amount, number and account are invented. */
@Component
class SampleBilling implements SampleData {
    private static final BillingTerms TERMS = new BillingTerms(
            4_950_000, 10, "T1234567890123", new BillingTerms.Bank("見本銀行", "見本支店", "普通", "1234567", "カ）ミホンコミュニテイシエン"));
    private final BillingRows rows;

    SampleBilling(BillingRows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        rows.save(new ContractBilling(SampleData.id("billing"), TERMS));
    }
}
