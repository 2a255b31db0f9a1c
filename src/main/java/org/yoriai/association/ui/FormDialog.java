package org.yoriai.association.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 書き入れる窓 — a refusal is told at its top, and nothing typed is lost. */
final class FormDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "36rem";
    private final Div body = new Div();

    FormDialog(String heading, String saveWords, Runnable keep, Component... fields) {
        setHeaderTitle(heading);
        addClassName("yo-dialog");
        setWidth(WIDTH);
        body.addClassName("yo-form");
        body.add(fields);
        add(body);
        Button save = new Button(saveWords, _ -> keep(keep));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.close"), _ -> close()), save);
    }

    private void keep(Runnable keep) {
        try {
            keep.run();
            close();
        } catch (Refusal refusal) {
            Notice.refuse(body, refusal);
        }
    }

    static <T> T entered(HasValue<?, T> field, String otherwise) {
        return Optional.ofNullable(field.getValue()).orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, otherwise));
    }
}
