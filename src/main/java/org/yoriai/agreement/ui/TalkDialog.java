package org.yoriai.agreement.ui;

import static org.yoriai.agreement.ui.AgreementWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.yoriai.agreement.Saying;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 発言の画面 — what is answered, proposed, accepted, withdrawn or re-opened; a refusal is told and nothing typed is lost. */
final class TalkDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "36rem";
    private final Div body = new Div();
    private transient Runnable after = () -> {};

    /** @param act the middle of its keys: {@code agreement.<act>.title}, {@code agreement.<act>.do} */
    TalkDialog(String act, SayingForm form, Consumer<Saying> send) {
        setHeaderTitle(text("agreement." + act + ".title"));
        addClassName("yo-dialog");
        setWidth(WIDTH);
        body.addClassName("yo-form");
        body.add(form);
        add(body);
        Button go = new Button(text("agreement." + act + ".do"), _ -> {
            try {
                send.accept(form.saying());
                close();
                after.run();
            } catch (Refusal refusal) {
                Notice.refuse(body, refusal);
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.getElement().setAttribute("data-testid", "say");
        getFooter().add(new Button(text("agreement.leave"), _ -> close()), go);
    }

    /** What is shown anew once it was said. */
    TalkDialog then(Runnable shown) {
        after = shown;
        return this;
    }

    /** What follows from it, above the form. */
    TalkDialog telling(String consequence) {
        body.addComponentAsFirst(new Paragraph(consequence));
        return this;
    }
}
