package org.yoriai.report.ui;

import static org.yoriai.report.ui.ReportTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 報告についてたずねる — one act, what it means, and what has to be said with it; a refusal loses nothing typed. */
final class ReportDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "34rem";
    private final Div body = new Div();

    ReportDialog(String title, String doing, Runnable act, Component... contents) {
        setHeaderTitle(title);
        addClassName("yo-dialog");
        setWidth(WIDTH);
        body.addClassName("yo-form");
        body.add(contents);
        add(body);
        Button go = new Button(doing, _ -> {
            try {
                act.run();
                close();
            } catch (Refusal refusal) {
                Notice.refuse(body, refusal);
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(false);
        getFooter().add(new Button(text("desk.close"), _ -> close()), go);
    }
}
