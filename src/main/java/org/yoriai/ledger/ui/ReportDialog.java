package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.yoriai.ledger.Register;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Pickers;

/** 届け出たことの記入 */
final class ReportDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "30rem";

    ReportDialog(Register register, RegisterDesk desk, Runnable renew) {
        setHeaderTitle(text("protection.note-report"));
        addClassName("yo-dialog");
        setWidth(WIDTH);
        DatePicker on = Pickers.date(text("protection.reported-on"));
        on.setValue(desk.today());
        Div body = new Div(new Paragraph(text("protection.note-report-what")), on);
        body.addClassName("yo-form");
        add(body);
        Button save = new Button(text("protection.note"), _ -> {
            boolean done = RegisterDesk.carryOut(
                    body,
                    () -> desk.reports()
                            .report(
                                    register,
                                    on.getOptionalValue()
                                            .orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "day-missing")),
                                    desk.person()),
                    "protection.saved");
            if (done) {
                close();
                renew.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("desk.close"), _ -> close()), save);
    }
}
