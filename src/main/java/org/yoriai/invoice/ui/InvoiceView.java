package org.yoriai.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.invoice.BillingTerms;
import org.yoriai.invoice.InvoiceFacts;
import org.yoriai.invoice.InvoiceFile;
import org.yoriai.invoice.Invoices;
import org.yoriai.pdf.ui.PdfDesk;
import org.yoriai.programme.ClosingChanged;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.SessionChanged;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.Yen;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.FormDialog;
import org.yoriai.shared.ui.Live;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Page;
import org.yoriai.shared.ui.Pickers;

/** 請求書 — what keeps it back, the amount and the account, and how far the payment has come. */
@Route("invoice")
@RolesAllowed({"WARD", "OFFICE"})
class InvoiceView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private final transient Invoices invoices;
    private final transient Contracts contracts;
    private final transient AuthenticationContext authentication;
    private final transient Clock clock;
    private final transient PdfDesk pdf;
    private final Div contents = new Div();

    InvoiceView(
            Invoices invoices,
            Contracts contracts,
            AuthenticationContext authentication,
            Clock clock,
            PdfDesk pdf,
            Live live) {
        this.invoices = invoices;
        this.contracts = contracts;
        this.authentication = authentication;
        this.clock = clock;
        this.pdf = pdf;
        Div head = new Div(new H1(getTranslation("invoice.title")));
        head.addClassName("yo-head");
        contents.addClassName("yo-closing");
        add(head, contents);
        live.refresh(this, ClosingChanged.class, _ -> true, this::show);
        live.refresh(this, SessionChanged.class, _ -> true, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        ContractFacts contract = contracts.current();
        Invoices.Standing standing = invoices.current(person);
        contents.removeAll();
        contents.add(new Paragraph(getTranslation("invoice.what", contract.paymentDays())));
        if (standing.standing().isEmpty()) {
            standing.missing()
                    .forEach(lacking -> contents.add(
                            new Notice("info", getTranslation("invoice.missing." + lacking.code(), lacking.count()))));
            if (person.role() == Role.OFFICE && standing.missing().isEmpty()) {
                contents.add(issue(person));
            }
        }
        contents.add(
                standing.invoices().isEmpty()
                        ? new EmptyState(getTranslation("invoice.none"), getTranslation("invoice.none-when"))
                        : new InvoiceTable(standing.invoices(), new Doing(person, contract)),
                terms(standing, person));
    }

    private Button issue(Person person) {
        Button button = new Button(
                getTranslation("invoice.issue"),
                _ -> open(
                        "invoice.issue.ask",
                        "invoice.issue",
                        () -> invoices.issue(person),
                        new Paragraph(getTranslation("invoice.issue.what"))));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.getElement().setAttribute("data-testid", "invoice.issue");
        return button;
    }

    private Section terms(Invoices.Standing standing, Person person) {
        Div head = new Div(new H2(getTranslation("invoice.terms")));
        head.addClassName("yo-sec__head");
        if (person.role() == Role.OFFICE && standing.standing().isEmpty()) {
            Button edit = new Button(getTranslation("invoice.terms.edit"), _ -> edit(standing.terms(), person));
            edit.getElement().setAttribute("data-testid", "invoice.terms.edit");
            head.add(edit);
        }
        Section section = new Section(head);
        section.addClassName("yo-sec");
        standing.terms()
                .ifPresentOrElse(
                        terms -> told(section, terms),
                        () -> section.add(new EmptyState(
                                getTranslation("invoice.terms.none"), getTranslation("invoice.terms.none-when"))));
        return section;
    }

    private void told(Section section, BillingTerms terms) {
        section.add(new Paragraph(getTranslation(
                "invoice.terms.told", Yen.of(terms.amountYen()), terms.taxPercent(), Yen.of(terms.taxYen()))));
        if (!terms.registration().isEmpty()) {
            section.add(new Paragraph(getTranslation("invoice.terms.registered", terms.registration())));
        }
        Span bank = new Span(terms.bank().inWords());
        bank.addClassName("yo-written");
        section.add(bank);
    }

    private void edit(Optional<BillingTerms> standing, Person person) {
        TermsForm form = new TermsForm(standing);
        open("invoice.terms", "invoice.terms.save", () -> invoices.agree(form.entered(), person), form.fields());
    }

    private void open(String headingKey, String verbKey, Runnable act, Component... fields) {
        new FormDialog(
                        getTranslation(headingKey),
                        getTranslation(verbKey),
                        () -> {
                            act.run();
                            show();
                        },
                        fields)
                .open();
    }

    /** What may be done with an invoice. */
    final class Doing {
        private final transient Person person;
        private final transient ContractFacts contract;

        Doing(Person person, ContractFacts contract) {
            this.person = person;
            this.contract = contract;
        }

        Person person() {
            return person;
        }

        int paymentDays() {
            return contract.paymentDays();
        }

        String named(InvoiceFacts invoice) {
            return getTranslation("invoice.number", contract.year().inEra(), invoice.number());
        }

        Component asPdf(InvoiceFacts invoice) {
            return pdf.button(() -> {
                InvoiceFile file = file(invoice);
                return new PdfDesk.Document(file.name(), file.content());
            });
        }

        InvoiceFile file(InvoiceFacts invoice) {
            return invoices.file(invoice.number(), person);
        }

        void receive(InvoiceFacts invoice) {
            day("invoice.receive", "invoice.receive.day", day -> invoices.receive(invoice.number(), day, person));
        }

        void pay(InvoiceFacts invoice) {
            day("invoice.pay", "invoice.pay.day", day -> invoices.pay(invoice.number(), day, person));
        }

        void withdraw(InvoiceFacts invoice) {
            open(
                    "invoice.withdraw.ask",
                    "invoice.withdraw",
                    () -> invoices.withdraw(invoice.number(), person),
                    new Paragraph(getTranslation("invoice.withdraw.what")));
        }

        private void day(String headingKey, String labelKey, Consumer<LocalDate> act) {
            DatePicker day = Pickers.date(getTranslation(labelKey));
            day.setValue(LocalDate.now(clock));
            open(
                    headingKey,
                    "invoice.keep",
                    () -> act.accept(Optional.ofNullable(day.getValue())
                            .orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "day-missing"))),
                    day);
        }
    }

    @Override
    protected String subject() {
        return getTranslation("invoice.title");
    }
}
