package org.yoriai.association.ui;

import static org.yoriai.association.ui.Words.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.yoriai.association.ParticipantDraft;
import org.yoriai.association.ParticipantFacts;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 参加者を加える、直す — name, reading, association; no field for anything that the session does not need (I5). */
class ParticipantDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "32rem";
    private static final String THERE_ALREADY = "participant-there-already";
    private final transient PeoplePanel panel;
    private final transient Optional<ParticipantFacts> seen;
    private final TextField name = new TextField(text("roster.name"));
    private final TextField kana = new TextField(text("roster.kana"));
    private final ComboBox<String> association = new ComboBox<>(text("roster.association-field"));
    private final Button keep = new Button(text("roster.keep"));
    private final Div body = new Div();
    private boolean another;

    ParticipantDialog(PeoplePanel panel) {
        this(panel, Optional.empty());
    }

    ParticipantDialog(PeoplePanel panel, ParticipantFacts seen) {
        this(panel, Optional.of(seen));
        name.setValue(seen.name());
        kana.setValue(seen.kana());
        association.setValue(seen.association());
    }

    private ParticipantDialog(PeoplePanel panel, Optional<ParticipantFacts> seen) {
        this.panel = panel;
        this.seen = seen;
        setHeaderTitle(text(seen.isEmpty() ? "roster.add" : "roster.change-title"));
        addClassName("yo-dialog");
        setWidth(WIDTH);
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(text("roster.name-help"));
        kana.setHelperText(text("roster.kana-help"));
        association.setRequiredIndicatorVisible(true);
        association.setHelperText(text("roster.association-help"));
        association.setItems(panel.desk().associations().names());
        association.setAllowCustomValue(true);
        association.addCustomValueSetListener(typed -> association.setValue(typed.getDetail()));
        name.addValueChangeListener(_ -> another = false);
        body.addClassName("yo-form");
        body.add(new Paragraph(text("roster.why-held")), name, kana, association);
        add(body);
        keep.addClickListener(_ -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("desk.close"), _ -> close()), keep);
    }

    private void keep() {
        try {
            var draft = new ParticipantDraft(
                    name.getValue(),
                    kana.getValue(),
                    Optional.ofNullable(association.getValue()).orElse(""));
            var editing = panel.desk().editing();
            var session = panel.plan().id();
            seen.ifPresentOrElse(
                    known -> editing.change(session, known, draft, panel.person()),
                    () -> editing.add(session, draft, another, panel.person()));
            close();
            panel.refresh();
        } catch (Refusal refusal) {
            Notice.refuse(body, refusal);
            // said once: the next press means another person of the same name
            another = refusal.code().equals(THERE_ALREADY);
            keep.setText(text(another ? "roster.keep-another" : "roster.keep"));
        }
    }
}
