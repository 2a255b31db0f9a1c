package org.yoriai.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.yoriai.identity.Role;
import org.yoriai.invoice.InvoiceFacts;
import org.yoriai.invoice.InvoiceFile;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.Yen;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Status;
import org.yoriai.vault.FileType;

/** 請求書の表 — each with its days, and what whoever looks may do next. */
final class InvoiceTable extends Div {
    private static final long serialVersionUID = 1;
    private final transient InvoiceView.Doing doing;
    private final DeskTable table = new DeskTable(
            text("invoice.title"),
            List.of(
                    new DeskTable.Column(text("invoice.column.number"), "key", "nw"),
                    new DeskTable.Column(text("invoice.column.amount"), "r", "nw"),
                    new DeskTable.Column(text("invoice.column.issued"), "nw"),
                    new DeskTable.Column(text("invoice.column.state")),
                    new DeskTable.Column(text("invoice.column.doing"))));

    InvoiceTable(List<InvoiceFacts> invoices, InvoiceView.Doing doing) {
        this.doing = doing;
        invoices.forEach(this::row);
        add(table);
    }

    private void row(InvoiceFacts invoice) {
        table.row(
                        new Span(doing.named(invoice)),
                        new Span(Yen.of(invoice.amountYen())),
                        new Span(EraDate.of(invoice.issuedOn())),
                        state(invoice),
                        doings(invoice))
                .getElement()
                .setAttribute("data-testid", "invoice-row");
    }

    private Component state(InvoiceFacts invoice) {
        if (invoice.withdrawn()) {
            return new Status(Status.Kind.PLAIN, "plan", text("invoice.state.withdrawn"));
        }
        if (invoice.paidOn().isPresent()) {
            return new Status(
                    Status.Kind.GOOD,
                    "done",
                    text("invoice.state.paid", EraDate.of(invoice.paidOn().get())));
        }
        return invoice.receivedOn()
                .<Component>map(day -> new Div(
                        new Status(Status.Kind.WAIT, "wait", text("invoice.state.received", EraDate.of(day))),
                        second(text("invoice.pay-by", EraDate.of(day.plusDays(doing.paymentDays()))))))
                .orElseGet(() -> new Status(Status.Kind.WAIT, "wait", text("invoice.state.issued")));
    }

    private Component doings(InvoiceFacts invoice) {
        Div buttons = new Div(file(invoice), doing.asPdf(invoice));
        buttons.addClassName("yo-doings");
        if (invoice.withdrawn() || invoice.paidOn().isPresent()) {
            return buttons;
        }
        boolean received = invoice.receivedOn().isPresent();
        if (doing.person().role() == Role.WARD) {
            buttons.add(
                    received
                            ? button("invoice.pay", () -> doing.pay(invoice))
                            : button("invoice.receive", () -> doing.receive(invoice)));
        } else if (!received) {
            buttons.add(button("invoice.withdraw", () -> doing.withdraw(invoice)));
        }
        return buttons;
    }

    private Anchor file(InvoiceFacts invoice) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    InvoiceFile file = doing.file(invoice);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file.content()),
                            file.name(),
                            FileType.DOCX.mediaType(),
                            file.content().length);
                }),
                "");
        link.add(Icons.of("download"), new Span(text("invoice.open")));
        link.addClassName("yo-btn");
        link.setAriaLabel(text("invoice.open-of", doing.named(invoice)));
        return link;
    }

    private static Button button(String key, Runnable act) {
        Button button = new Button(text(key), _ -> act.run());
        button.getElement().setAttribute("data-testid", key);
        return button;
    }

    private static Span second(String words) {
        Span span = new Span(words);
        span.addClassName("yo-second");
        return span;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
