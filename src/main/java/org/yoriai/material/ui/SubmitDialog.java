package org.yoriai.material.ui;

import static org.yoriai.material.ui.MaterialWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.yoriai.material.HandedIn;
import org.yoriai.material.MaterialFacts;
import org.yoriai.material.VersionState;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 資料の提出 — a new material, or the next version of one; a refusal is told and nothing entered is lost. */
final class SubmitDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "36rem";
    private final Div body = new Div();
    private final FileField file = new FileField(refusal -> Notice.refuse(body, refusal));
    private final TextArea note = new TextArea(text("material.compare-note"));

    private SubmitDialog(String title, BiConsumer<HandedIn, String> submit) {
        setHeaderTitle(title);
        addClassName("yo-dialog");
        setWidth(WIDTH);
        body.addClassName("yo-form");
        body.add(file, note);
        note.setWidthFull();
        add(body);
        Button hand = new Button(text("material.submit.do"), _ -> attempt(submit));
        hand.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("desk.close"), _ -> close()), hand);
    }

    /** @param chosen the sessions it is proposed for */
    static SubmitDialog forNew(
            MaterialDesk desk, List<SessionSummary> sessions, Set<ProgrammeSessionId> chosen, Runnable done) {
        DraftFields fields = new DraftFields(sessions);
        fields.choose(chosen);
        SubmitDialog dialog = new SubmitDialog(text("material.submit"), (file, note) -> {
            desk.submission().submit(fields.draft(), file, note, desk.person());
            done.run();
        });
        dialog.note.setHelperText(text("material.compare-note.first"));
        dialog.body.addComponentAsFirst(fields);
        return dialog;
    }

    static SubmitDialog forNext(MaterialDesk desk, MaterialFacts material, Runnable done) {
        SubmitDialog dialog = new SubmitDialog(
                text("material.submit-next", material.versions().size() + 1), (file, note) -> {
                    desk.submission().submitVersion(material.id(), file, note, desk.person());
                    done.run();
                });
        dialog.note.setHelperText(text("material.compare-note.next"));
        dialog.note.setRequiredIndicatorVisible(true);
        if (material.state() == VersionState.CONFIRMED) {
            dialog.body.addComponentAsFirst(new Notice("info", text("material.reopens")));
        }
        dialog.body.addComponentAsFirst(new Paragraph(material.title()));
        return dialog;
    }

    FileField file() {
        return file;
    }

    private void attempt(BiConsumer<HandedIn, String> submit) {
        try {
            submit.accept(file.chosen(), note.getValue());
            close();
        } catch (Refusal refusal) {
            Notice.refuse(body, refusal);
        }
    }
}
