package org.yoriai.kit.ui;

import static org.yoriai.kit.ui.Desk.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Locale;
import org.yoriai.kit.LedgerEntry;
import org.yoriai.kit.MediaLedger;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ui.Pickers;

/** 返却予定の延長 */
class ExtendDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final int MOST_REASON = 200;

    ExtendDialog(LedgerEntry entry, Desk desk, MediaLedger ledger) {
        setHeaderTitle(text("ledger.extend.title"));
        addClassName("yo-dialog");
        DateTimePicker until = new DateTimePicker(text("ledger.extend.until"));
        until.setLocale(Locale.JAPAN);
        until.setStep(Duration.ofMinutes(30));
        until.setDatePickerI18n(Pickers.dates());
        until.setValue(entry.plannedReturn()
                .atZoneSameInstant(BusinessTime.ZONE)
                .toLocalDateTime()
                .plusDays(1));
        TextField reason = new TextField(text("ledger.extend.reason"));
        reason.setMaxLength(MOST_REASON);
        reason.setWidthFull();
        Div body = new Div(
                new Paragraph(text(
                        "ledger.extend.what",
                        entry.device(),
                        Desk.moment(entry.plannedReturn()),
                        Desk.moment(entry.expires()))),
                until,
                reason);
        body.addClassName("yo-form");
        add(body);
        Button save = new Button(text("ledger.extend"), _ -> {
            boolean done = until.getOptionalValue().isPresent()
                    && desk.carryOut(
                            body,
                            () -> ledger.extend(
                                    entry.id(),
                                    until.getValue().atZone(BusinessTime.ZONE).toOffsetDateTime(),
                                    reason.getValue(),
                                    desk.person()),
                            text("ledger.extend.done"));
            if (done) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("desk.close"), _ -> close()), save);
    }
}
