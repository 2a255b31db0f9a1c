package org.yoriai.material.ui;

import static org.yoriai.material.ui.MaterialWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.yoriai.material.MaterialFacts;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 資料についてたずねる — one act, what it means, and what has to be said with it. */
final class AskDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "32rem";
    private final Div body = new Div();

    private AskDialog(String title, String doing, Runnable act, Component... contents) {
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
        getFooter().add(new Button(text("desk.close"), _ -> close()), go);
    }

    static AskDialog toConfirm(
            MaterialDesk desk, MaterialFacts material, MaterialFacts.Version version, Runnable done) {
        return new AskDialog(
                text("material.confirm"),
                text("material.confirm.do"),
                () -> {
                    desk.review().confirm(version.id(), material.id(), desk.person());
                    done.run();
                },
                new Paragraph(text("material.confirm.means", material.title(), version.number())));
    }

    static AskDialog toReturn(MaterialDesk desk, MaterialFacts material, MaterialFacts.Version version, Runnable done) {
        TextArea comment = new TextArea(text("material.return.comment"));
        comment.setWidthFull();
        comment.setRequiredIndicatorVisible(true);
        return new AskDialog(
                text("material.return"),
                text("material.return.do"),
                () -> {
                    desk.review().giveBack(version.id(), material.id(), comment.getValue(), desk.person());
                    done.run();
                },
                new Paragraph(text("material.return.means", material.title(), version.number())),
                comment);
    }

    static AskDialog toDescribe(MaterialDesk desk, MaterialFacts material, Runnable done) {
        DraftFields fields = new DraftFields(desk.sessions());
        fields.fill(material);
        return new AskDialog(
                text("material.describe"),
                text("plan.save"),
                () -> {
                    desk.submission().describe(material.id(), fields.draft(), desk.person());
                    done.run();
                },
                fields);
    }
}
