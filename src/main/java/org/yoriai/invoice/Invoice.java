package org.yoriai.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.Refusal;

/** 請求書 (仕様書 5) — issued, received by the ward, paid; or taken back before it was received. */
@Entity
@NullUnmarked
class Invoice extends ContractOwned {
    private int number;

    @Column(name = "amount_yen")
    private long amountYen;

    @Column(name = "tax_yen")
    private long taxYen;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "issued_by")
    private UUID issuedBy;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "withdrawn_at")
    private OffsetDateTime withdrawnAt;

    protected Invoice() {}

    Invoice(UUID id, int number, BillingTerms terms, LocalDate on, AccountId by) {
        super(id);
        this.number = number;
        this.amountYen = terms.amountYen();
        this.taxYen = terms.taxYen();
        this.issuedOn = on;
        this.issuedBy = by.value();
    }

    /** @throws Refusal {@code invoice-moved-on}, {@code invoice-day} */
    void receive(LocalDate on, LocalDate today) {
        require(stands() && receivedOn == null);
        requireDay(on, issuedOn, today);
        receivedOn = on;
    }

    /** @throws Refusal {@code invoice-moved-on}, {@code invoice-day} */
    void pay(LocalDate on, LocalDate today) {
        require(stands() && receivedOn != null && paidOn == null);
        requireDay(on, receivedOn, today);
        paidOn = on;
    }

    /** @throws Refusal {@code invoice-moved-on} once the ward has received it */
    void withdraw(OffsetDateTime at) {
        require(stands() && receivedOn == null);
        withdrawnAt = at;
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new Refusal(Refusal.Kind.CONFLICT, "invoice-moved-on");
        }
    }

    private static void requireDay(LocalDate on, LocalDate earliest, LocalDate latest) {
        if (on.isBefore(earliest) || on.isAfter(latest)) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "invoice-day", EraDate.of(earliest), EraDate.of(latest));
        }
    }

    InvoiceFacts facts() {
        return new InvoiceFacts(
                number,
                amountYen,
                taxYen,
                issuedOn,
                Optional.ofNullable(receivedOn),
                Optional.ofNullable(paidOn),
                !stands());
    }
}
