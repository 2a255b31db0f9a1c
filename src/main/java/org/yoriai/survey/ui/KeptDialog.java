package org.yoriai.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 入力の窓 — keeps what was entered, or tells why not with everything still in its place. */
abstract class KeptDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "40rem";
    private final Div body = new Div();

    KeptDialog(String heading) {
        setHeaderTitle(heading);
        addClassName("yo-dialog");
        setWidth(WIDTH);
        body.addClassName("yo-form");
        add(body);
        Button keep = new Button(getTranslation("survey.keep"), _ -> attempt());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.getElement().setAttribute("data-testid", "keep");
        getFooter().add(new Button(getTranslation("desk.close"), _ -> close()), keep);
    }

    final void fields(Component... fields) {
        body.add(fields);
    }

    /** @throws Refusal when something is not as it should be */
    abstract void keep();

    private void attempt() {
        try {
            keep();
            close();
        } catch (Refusal refusal) {
            Notice.refuse(body, refusal);
        }
    }
}
