package org.yoriai.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.yoriai.shared.Refusal;

/** 書き入れる窓 — a refusal is told at its top, and nothing typed is lost. */
public final class FormDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "36rem";
    private static final String WIDE = "64rem";
    private final Div body = new Div();

    public FormDialog(String heading, String keepWords, Runnable keep, Component... fields) {
        this(WIDTH, "yo-form", heading, keepWords, keep, fields);
    }

    private FormDialog(
            String width, String look, String heading, String keepWords, Runnable keep, Component... fields) {
        setHeaderTitle(heading);
        addClassName("yo-dialog");
        setWidth(width);
        body.addClassName(look);
        body.add(fields);
        add(body);
        Button button = new Button(keepWords, _ -> keep(keep));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.close"), _ -> close()), button);
    }

    /**
     * For lines of several fields each.
     *
     * @param look the class of what is filled in
     */
    public static FormDialog wide(String look, String heading, String keepWords, Runnable keep, Component... fields) {
        return new FormDialog(WIDE, look, heading, keepWords, keep, fields);
    }

    /** @throws Refusal with this code while nothing is entered */
    public static <T> T entered(HasValue<?, T> field, String otherwise) {
        return Optional.ofNullable(field.getValue()).orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, otherwise));
    }

    private void keep(Runnable keep) {
        try {
            keep.run();
            close();
        } catch (Refusal refusal) {
            Notice.refuse(body, refusal);
        }
    }
}
