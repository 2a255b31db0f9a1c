package org.yoriai.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.function.Consumer;
import org.yoriai.mail.SendingRecord;
import org.yoriai.mail.TellingChannel;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** パスワードの伝え方を記入する窓 */
final class TellingDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "30rem";

    TellingDialog(SendingRecord line, Consumer<TellingChannel> note) {
        setHeaderTitle(getTranslation("sending-log.tell"));
        addClassName("yo-dialog");
        setWidth(WIDTH);
        RadioButtonGroup<TellingChannel> channel = new RadioButtonGroup<>();
        channel.setLabel(getTranslation("sending-log.how"));
        channel.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        channel.setItems(TellingChannel.values());
        channel.setItemLabelGenerator(one -> getTranslation("sending-log.channel." + one.wireName()));
        channel.setValue(line.told().map(SendingRecord.Told::channel).orElse(TellingChannel.PHONE));
        Paragraph lost = new Paragraph(getTranslation("sending-log.lost"));
        lost.addClassName("yo-second");
        Div body = new Div(new Paragraph(getTranslation("sending-log.to", line.to())), channel, lost);
        body.addClassName("yo-form");
        add(body);
        Button save = new Button(getTranslation("sending-log.note"), _ -> {
            try {
                note.accept(channel.getValue());
                close();
            } catch (Refusal refusal) {
                Notice.refuse(body, refusal);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.close"), _ -> close()), save);
    }
}
