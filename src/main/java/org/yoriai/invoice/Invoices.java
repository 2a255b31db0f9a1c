package org.yoriai.invoice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.identity.WardOnly;
import org.yoriai.programme.ClosingChanged;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.proposal.ProposalDays;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;
import org.yoriai.vault.NewFile;
import org.yoriai.vault.SealedFile;
import org.yoriai.vault.SealedFiles;

/** 請求する (仕様書 5) — once, for everything, and only after everything was accepted; the ward tells when it received and paid it. */
@Service
@Transactional
public class Invoices {
    private final InvoiceRows rows;
    private final BillingRows billing;
    private final ProposalDays proposal;
    private final ProgrammeSessions sessions;
    private final Contracts contracts;
    private final InvoicePaper paper;
    private final SealedFiles files;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invoices(
            InvoiceRows rows,
            BillingRows billing,
            ProposalDays proposal,
            ProgrammeSessions sessions,
            Contracts contracts,
            InvoicePaper paper,
            SealedFiles files,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.billing = billing;
        this.proposal = proposal;
        this.sessions = sessions;
        this.contracts = contracts;
        this.paper = paper;
        this.files = files;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * 請求の現在
     *
     * @param invoices the newest first
     * @param missing what keeps an invoice back
     */
    public record Standing(Optional<BillingTerms> terms, List<InvoiceFacts> invoices, List<InvoiceCondition> missing) {
        public Standing {
            invoices = List.copyOf(invoices);
            missing = List.copyOf(missing);
        }

        /** The one that was not taken back. */
        public Optional<InvoiceFacts> standing() {
            return invoices.stream().filter(invoice -> !invoice.withdrawn()).findFirst();
        }
    }

    /** The contractor's account stands in it, so the reading is recorded. */
    @BothSides
    public Standing current(Person reader) {
        Optional<BillingTerms> terms = billing.only().map(ContractBilling::terms);
        terms.ifPresent(_ -> tell("billing-terms.viewed", "", reader));
        return new Standing(
                terms,
                rows.findAllByOrderByNumberDesc().stream().map(Invoice::facts).toList(),
                missing(terms));
    }

    /** @throws Refusal {@code invoice-stands} while an invoice of other terms is out */
    @OfficeOnly
    public void agree(BillingTerms terms, Person by) {
        Optional<ContractBilling> row = billing.locked();
        requireNone(rows.findAllByOrderByNumberDesc());
        row.ifPresentOrElse(
                found -> found.take(terms), () -> billing.saveAndFlush(new ContractBilling(Ids.next(), terms)));
        tell("billing-terms.changed", terms.amountYen() + " yen", by);
        publish();
    }

    /**
     * Issues the invoice of the whole amount.
     *
     * @return its number
     * @throws Refusal {@code invoice-sessions}, {@code invoice-proposal}, {@code invoice-terms}, {@code invoice-stands}
     */
    @OfficeOnly
    public int issue(Person by) {
        Optional<BillingTerms> terms = billing.locked().map(ContractBilling::terms);
        missing(terms).stream().findFirst().ifPresent(lacking -> {
            throw new Refusal(Refusal.Kind.CONFLICT, lacking.code(), lacking.count());
        });
        List<Invoice> before = rows.findAllByOrderByNumberDesc();
        requireNone(before);
        int number = before.size() + 1;
        LocalDate today = LocalDate.now(clock);
        UUID id = Ids.next();
        BillingTerms agreed = terms.orElseThrow();
        rows.save(new Invoice(id, number, agreed, today, by.id()));
        InvoiceFile file = paper.of(
                contracts.current(),
                agreed,
                number,
                today,
                proposal.acceptedOn().orElseThrow());
        files.keep(id, List.of(NewFile.of(file.name(), file.content())));
        tell("invoice.issued", "No. " + number, by);
        publish();
        return number;
    }

    /** @throws Refusal {@code invoice-unknown}, {@code invoice-moved-on} */
    @OfficeOnly
    public void withdraw(int number, Person by) {
        change(number, "invoice.withdrawn", by, invoice -> invoice.withdraw(now()));
    }

    /** @throws Refusal {@code invoice-unknown}, {@code invoice-moved-on}, {@code invoice-day} */
    @WardOnly
    public void receive(int number, LocalDate on, Person by) {
        change(number, "invoice.received", by, invoice -> invoice.receive(on, LocalDate.now(clock)));
    }

    /** @throws Refusal {@code invoice-unknown}, {@code invoice-moved-on}, {@code invoice-day} */
    @WardOnly
    public void pay(int number, LocalDate on, Person by) {
        change(number, "invoice.paid", by, invoice -> invoice.pay(on, LocalDate.now(clock)));
    }

    /** The document as it was issued. @throws Refusal {@code invoice-unknown} */
    @BothSides
    public InvoiceFile file(int number, Person by) {
        UUID owner = rows.findByNumber(number).map(Invoice::getId).orElseThrow(Invoices::unknown);
        SealedFile kept =
                files.of(List.of(owner)).getOrDefault(owner, List.of()).getFirst();
        tell("invoice.opened", "No. " + number, by);
        return new InvoiceFile(kept.name(), files.open(kept));
    }

    private List<InvoiceCondition> missing(Optional<BillingTerms> terms) {
        return InvoiceCondition.missing(sessions.all(), proposal.acceptedOn().isPresent(), terms);
    }

    private static void requireNone(List<Invoice> issued) {
        if (issued.stream().anyMatch(Invoice::stands)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "invoice-stands");
        }
    }

    private void change(int number, String action, Person by, Consumer<Invoice> act) {
        act.accept(rows.findLockedByNumber(number).orElseThrow(Invoices::unknown));
        tell(action, "No. " + number, by);
        publish();
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Kind.UNKNOWN, "invoice-unknown");
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private void tell(String action, String detail, Person by) {
        audit.record(by.id().toString(), action, "contract", detail);
    }

    private void publish() {
        events.publishEvent(new ClosingChanged(ContractScope.required()));
    }
}
