package org.yoriai.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ContractFacts;
import org.yoriai.report.DocumentForms;
import org.yoriai.report.Fields;
import org.yoriai.report.FormKind;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.Yen;

/** 請求書 (.docx) — one page; always in Japanese: it goes to the ward. */
@Component
class InvoicePaper {
    private final MessageSource messages;
    private final DocumentForms forms;

    InvoicePaper(MessageSource messages, DocumentForms forms) {
        this.messages = messages;
        this.forms = forms;
    }

    /** @param accepted when the ward accepted the last of the commission, the proposal */
    InvoiceFile of(ContractFacts contract, BillingTerms terms, int number, LocalDate issued, LocalDate accepted) {
        String year = contract.year().inEra();
        Fields fields = new Fields()
                .text("number", say("invoice.number", year, number))
                .text("issued", EraDate.of(issued))
                .text("addressee", contract.wardHead())
                .text("contractorAddress", contract.contractor().address())
                .text("contractorName", contract.contractor().name())
                .text("representative", contract.representative())
                .list(
                        "registered",
                        terms.registration().isEmpty()
                                ? List.of()
                                : List.of(new Fields().text("registration", terms.registration())))
                .text("contract", contract.fullTitle())
                .text("net", Yen.figures(terms.netYen()))
                .number("taxPercent", terms.taxPercent())
                .text("tax", Yen.figures(terms.taxYen()))
                .text("total", Yen.figures(terms.amountYen()))
                .text("accepted", say("invoice.doc.accepted", EraDate.of(accepted)))
                .text(
                        "due",
                        say(
                                "invoice.doc.due",
                                contract.paymentDays(),
                                EraDate.of(issued.plusDays(contract.paymentDays()))))
                .text("bank", terms.bank().inWords());
        byte[] docx = forms.inForce(FormKind.INVOICE)
                .docx(fields, say("invoice.title"), contract.contractor().name());
        return new InvoiceFile(say("invoice.file", year, number), docx);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.JAPANESE);
    }
}
