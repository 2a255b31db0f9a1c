package org.yoriai.association.ui;

import static org.yoriai.association.ui.Words.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.yoriai.association.RosterImportFacts;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.ui.Notice;

/** 取り込んだこと — who brought how many at once, and the way back. */
class ImportNotice extends Div {
    private static final long serialVersionUID = 1;

    ImportNotice(PeoplePanel panel, RosterImportFacts brought, Map<AccountId, String> names, boolean mayUndo) {
        String words = text(
                "import.standing", Words.when(brought.at()), names.getOrDefault(brought.by(), ""), brought.heads());
        getElement().setAttribute("data-testid", "imported");
        if (!mayUndo) {
            add(new Notice("info", words));
            return;
        }
        Button undo = new Button(
                text("import.undo", brought.left()), _ -> ask(panel, brought).open());
        add(new Notice("info", words, undo));
    }

    private static Dialog ask(PeoplePanel panel, RosterImportFacts brought) {
        Dialog ask = new Dialog(text("import.undo-title"));
        ask.addClassName("yo-dialog");
        ask.add(new Paragraph(text("import.undo-what", brought.left())));
        Button go = new Button(text("import.undo-go"), _ -> {
            ask.close();
            panel.attempt(() -> panel.desk().undo().undo(panel.plan().id(), brought.id(), panel.person()));
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        ask.getFooter().add(new Button(text("desk.close"), _ -> ask.close()), go);
        return ask;
    }
}
