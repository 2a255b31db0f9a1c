package org.yoriai.association.ui;

import static org.yoriai.association.ui.Words.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.yoriai.association.HeadcountFacts;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 見込みの人数 — for a ward that tells how many, and not who. */
class HeadcountDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "28rem";
    private final transient PeoplePanel panel;
    private final IntegerField number = new IntegerField(text("heads.expected-field"));
    private final Div body = new Div();

    HeadcountDialog(PeoplePanel panel, HeadcountFacts heads) {
        this.panel = panel;
        setHeaderTitle(text("heads.expect"));
        addClassName("yo-dialog");
        setWidth(WIDTH);
        heads.expected().ifPresent(number::setValue);
        number.setHelperText(text("heads.expected-help"));
        number.setStepButtonsVisible(true);
        number.setMin(0);
        body.addClassName("yo-form");
        body.add(new Paragraph(text("heads.expect-what")), number);
        add(body);
        Button keep = new Button(text("plan.save"), _ -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("desk.close"), _ -> close()), keep);
    }

    private void keep() {
        try {
            OptionalInt heads = Stream.ofNullable(number.getValue())
                    .mapToInt(Integer::intValue)
                    .findFirst();
            panel.desk().headcounts().expect(panel.plan().id(), heads, panel.person());
            close();
            panel.refresh();
        } catch (Refusal refusal) {
            Notice.refuse(body, refusal);
        }
    }
}
