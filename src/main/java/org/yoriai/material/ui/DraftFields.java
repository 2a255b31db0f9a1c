package org.yoriai.material.ui;

import static org.yoriai.material.ui.MaterialWords.text;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yoriai.material.MaterialDraft;
import org.yoriai.material.MaterialFacts;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.Refusal;

/** 資料の名前・実施回・予備 */
class DraftFields extends Div {
    private static final long serialVersionUID = 1;
    private final TextField title = new TextField(text("material.name"));
    private final MultiSelectComboBox<SessionSummary> held = new MultiSelectComboBox<>(text("material.session"));
    private final IntegerField spare = new IntegerField(text("material.spare"));
    private final transient List<SessionSummary> sessions;

    DraftFields(List<SessionSummary> sessions) {
        this.sessions = sessions;
        addClassName("yo-form");
        title.setWidthFull();
        title.setRequiredIndicatorVisible(true);
        held.setWidthFull();
        held.setRequiredIndicatorVisible(true);
        held.setItems(sessions);
        held.setItemLabelGenerator(session -> MaterialWords.shortName(session) + " " + session.title());
        spare.setValue(MaterialDraft.USUAL_SPARE);
        spare.setMin(0);
        spare.setStepButtonsVisible(true);
        spare.setHelperText(text("material.spare.help"));
        add(title, held, spare);
    }

    void choose(Set<ProgrammeSessionId> chosen) {
        held.setValue(sessions.stream()
                .filter(session -> chosen.contains(session.id()))
                .collect(Collectors.toSet()));
    }

    void fill(MaterialFacts material) {
        title.setValue(material.title());
        choose(material.sessions());
        spare.setValue(material.spare());
    }

    /** @throws Refusal as {@link MaterialDraft} tells it */
    MaterialDraft draft() {
        return new MaterialDraft(
                title.getValue(),
                held.getValue().stream().map(SessionSummary::id).collect(Collectors.toSet()),
                Optional.ofNullable(spare.getValue()).orElse(-1));
    }
}
