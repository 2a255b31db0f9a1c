package org.yoriai.material.ui;

import static org.yoriai.material.ui.MaterialWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.yoriai.material.MaterialId;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** コメントの欄 */
class CommentField extends Div {
    private static final long serialVersionUID = 1;

    CommentField(MaterialDesk desk, MaterialId material, Runnable again) {
        addClassName("yo-form");
        TextArea comment = new TextArea(text("material.comment"));
        comment.setWidthFull();
        Button send = new Button(text("material.comment.do"), _ -> {
            try {
                desk.review().comment(material, comment.getValue(), desk.person());
                comment.clear();
                getChildren().filter(Notice.class::isInstance).toList().forEach(this::remove);
                again.run();
            } catch (Refusal refusal) {
                Notice.refuse(this, refusal);
            }
        });
        add(comment, send);
    }
}
