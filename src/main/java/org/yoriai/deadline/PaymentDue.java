package org.yoriai.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ClosingChanged;
import org.yoriai.programme.ClosingFacts;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.Duty;
import org.yoriai.programme.SessionChanged;
import org.yoriai.programme.SessionState;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.Phrase;

/** 請求と支払 (仕様書 5) — once all is accepted, the proposal too, the contractor bills; then the ward's days run. */
@Component
class PaymentDue implements DueSource {
    private static final String CLAUSE = "5";

    @Override
    public List<DueItem> open(DueContext context) {
        ClosingFacts.Standing facts = context.closing();
        return facts.paid().isPresent()
                ? List.of()
                : facts
                        .invoiceReceived()
                        .map(received -> payment(context.contract(), received))
                        .or(() -> facts.invoiceIssued().map(_ -> receipt(context.contract())))
                        .or(() -> invoice(context, facts))
                        .stream()
                        .toList();
    }

    @Override
    public boolean movedBy(ContractEvent event) {
        return event instanceof SessionChanged || event instanceof ClosingChanged;
    }

    private static Optional<DueItem> invoice(DueContext context, ClosingFacts.Standing facts) {
        boolean accepted = !context.sessions().isEmpty()
                && context.sessions().stream().allMatch(session -> session.state() == SessionState.ACCEPTED);
        return accepted && facts.proposalAccepted().isPresent()
                ? Optional.of(
                        item(context.contract(), "invoice", Duty.Holder.CONTRACTOR, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private static DueItem receipt(ContractFacts contract) {
        return item(contract, "invoice-receipt", Duty.Holder.WARD, Optional.empty(), Optional.empty());
    }

    private static DueItem payment(ContractFacts contract, LocalDate received) {
        LocalDate due = received.plusDays(contract.paymentDays());
        return item(
                contract,
                "payment",
                Duty.Holder.WARD,
                Optional.of(due),
                Optional.of(Phrase.of(
                        "programme.sum.days-after",
                        new Phrase.Day(received),
                        new Phrase.Count(contract.paymentDays()),
                        new Phrase.Day(due))));
    }

    private static DueItem item(
            ContractFacts contract, String kind, Duty.Holder holder, Optional<LocalDate> due, Optional<Phrase> sum) {
        return new DueItem(
                new DueKey(kind, contract.id().toString()),
                holder,
                due,
                Phrase.of("due.what." + kind),
                Phrase.of("due.about." + kind),
                "invoice",
                new Clause(
                        Clause.named(CLAUSE),
                        Phrase.of("programme.clause.title.acceptance"),
                        Phrase.of("programme.clause.text.acceptance"),
                        sum),
                Optional.empty());
    }
}
