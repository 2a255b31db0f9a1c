package org.yoriai.invoice;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.programme.ClosingFacts;
import org.yoriai.proposal.ProposalDays;

/** 締めくくりの事実を答える — from the proposal and the invoice; one short query while the proposal is not accepted. */
@Component
class ClosingStandings implements ClosingFacts {
    private final ProposalDays proposal;
    private final InvoiceRows invoices;

    ClosingStandings(ProposalDays proposal, InvoiceRows invoices) {
        this.proposal = proposal;
        this.invoices = invoices;
    }

    @Override
    @Transactional(readOnly = true)
    public Standing standing() {
        ProposalDays.Days days = proposal.days();
        // no invoice is issued before
        Optional<InvoiceFacts> invoice = days.accepted().isEmpty()
                ? Optional.empty()
                : invoices.findAllByOrderByNumberDesc().stream()
                        .filter(Invoice::stands)
                        .map(Invoice::facts)
                        .findFirst();
        return new Standing(
                days.handedIn(),
                days.accepted(),
                invoice.map(InvoiceFacts::issuedOn),
                invoice.flatMap(InvoiceFacts::receivedOn),
                invoice.flatMap(InvoiceFacts::paidOn));
    }
}
