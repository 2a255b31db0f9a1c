package org.yoriai.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.Normalizer;
import java.util.Optional;
import org.yoriai.invoice.BillingTerms;
import org.yoriai.shared.Refusal;

/** 支払の条件の記入 — the contract's amount and the contractor's account. */
final class TermsForm {
    private static final int USUAL_PERCENT = 10;
    private static final int UNKNOWN = -1;
    private static final int MOST_FIGURES = 13;
    private final TextField amount = field("invoice.terms.amount");
    private final IntegerField percent = new IntegerField(text("invoice.terms.percent"));
    private final TextField registration = field("invoice.terms.registration");
    private final TextField bank = field("invoice.terms.bank");
    private final TextField branch = field("invoice.terms.branch");
    private final TextField kind = field("invoice.terms.kind");
    private final TextField number = field("invoice.terms.number");
    private final TextField holder = field("invoice.terms.holder");

    TermsForm(Optional<BillingTerms> standing) {
        registration.setHelperText(text("invoice.terms.registration-what"));
        percent.setValue(standing.map(BillingTerms::taxPercent).orElse(USUAL_PERCENT));
        kind.setValue(text("invoice.terms.kind-usual"));
        standing.ifPresent(terms -> {
            amount.setValue(Long.toString(terms.amountYen()));
            registration.setValue(terms.registration());
            bank.setValue(terms.bank().name());
            branch.setValue(terms.bank().branch());
            kind.setValue(terms.bank().kind());
            number.setValue(terms.bank().number());
            holder.setValue(terms.bank().holder());
        });
    }

    Component[] fields() {
        return new Component[] {amount, percent, registration, bank, branch, kind, number, holder};
    }

    BillingTerms entered() {
        return new BillingTerms(
                yen(),
                Optional.ofNullable(percent.getValue()).orElse(UNKNOWN),
                registration.getValue(),
                new BillingTerms.Bank(
                        bank.getValue(), branch.getValue(), kind.getValue(), number.getValue(), holder.getValue()));
    }

    /** As people write it: full-width figures and commas too. */
    private long yen() {
        String figures =
                Normalizer.normalize(amount.getValue(), Normalizer.Form.NFKC).replaceAll("[,\\s円¥]", "");
        if (!figures.matches("\\d{1," + MOST_FIGURES + "}")) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "billing-amount");
        }
        return Long.parseLong(figures);
    }

    private static TextField field(String key) {
        TextField field = new TextField(text(key));
        field.setWidthFull();
        return field;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
