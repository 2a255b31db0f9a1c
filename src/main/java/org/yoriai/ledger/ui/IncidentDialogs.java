package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yoriai.ledger.ConcernedGroup;
import org.yoriai.ledger.ConcernedGroup.Source;
import org.yoriai.ledger.DataKind;
import org.yoriai.ledger.IncidentId;
import org.yoriai.ledger.Step;
import org.yoriai.mail.SendingRecord;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ui.FormDialog;

/** 記録に書き加える窓 — a line of the timeline, people concerned, and words for a step. */
record IncidentDialogs(IncidentId incident, boolean drill, IncidentDesk desk, Runnable renew) {

    void entry() {
        Select<Step> step = new Select<>();
        step.setLabel(text("incident.entry.step"));
        step.setItems(Step.writtenByHand().stream()
                .filter(one -> drill || one != Step.RESULT)
                .toList());
        step.setItemLabelGenerator(one -> desk.words().step(one));
        DateTimePicker at = desk.moment(text("incident.entry.at"));
        TextArea words = area("incident.entry.words");
        show(
                "incident.add-entry",
                "incident.add-do",
                () -> desk.steps()
                        .write(
                                incident,
                                FormDialog.entered(step, "incident-untold"),
                                IncidentDesk.entered(at),
                                words.getValue(),
                                desk.person()),
                step,
                at,
                words);
    }

    void group() {
        Map<ProgrammeSessionId, String> titles =
                desk.mode().choices(desk.person()).sessions();
        Select<Source> source = new Select<>();
        source.setLabel(text("incident.group.source"));
        source.setItems(Source.SESSION, Source.FILE, Source.OTHER);
        source.setItemLabelGenerator(one -> text("incident.source." + one.wireName()));
        ComboBox<ProgrammeSessionId> session = new ComboBox<>(text("incident.group.session"));
        session.setItems(titles.keySet());
        session.setItemLabelGenerator(one -> titles.getOrDefault(one, ""));
        ComboBox<String> file = new ComboBox<>(text("incident.group.file"));
        file.setItems(desk.sendings().all().stream()
                .map(SendingRecord::fileName)
                .distinct()
                .toList());
        TextField label = new TextField(text("incident.group.label"));
        IntegerField headcount = new IntegerField(text("incident.group.headcount"));
        CheckboxGroup<DataKind> kinds = new CheckboxGroup<>(text("incident.data-kinds"));
        kinds.setItems(DataKind.values());
        kinds.setItemLabelGenerator(kind -> text("incident.data." + kind.wireName()));
        kinds.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        source.addValueChangeListener(chosen -> {
            boolean ofSession = chosen.getValue() == Source.SESSION;
            session.setVisible(ofSession);
            file.setVisible(chosen.getValue() == Source.FILE);
            label.setVisible(chosen.getValue() == Source.OTHER);
            headcount.setVisible(!ofSession);
            kinds.setVisible(!ofSession);
        });
        source.setValue(Source.SESSION);
        show(
                "incident.add-group",
                "incident.add-do",
                () -> {
                    if (source.getValue() == Source.SESSION) {
                        desk.steps().addSession(incident, FormDialog.entered(session, "incident-group"), desk.person());
                        return;
                    }
                    String name = source.getValue() == Source.FILE
                            ? FormDialog.entered(file, "incident-group")
                            : label.getValue();
                    desk.steps()
                            .addGroup(
                                    incident,
                                    new ConcernedGroup(
                                            source.getValue(),
                                            Optional.empty(),
                                            name,
                                            FormDialog.entered(headcount, "incident-group"),
                                            kinds.getValue()),
                                    desk.person());
                },
                source,
                session,
                file,
                label,
                headcount,
                kinds);
    }

    void lift() {
        said("incident.lift", "incident.lift-reason", words -> desk.steps().lift(incident, words, desk.person()));
    }

    void notYet() {
        said(
                "incident.not-yet",
                "incident.not-yet-words",
                words -> desk.steps().notYet(incident, words, desk.person()));
    }

    private void said(String headingKey, String labelKey, Consumer<String> step) {
        TextArea words = area(labelKey);
        show(headingKey, headingKey, () -> step.accept(words.getValue()), words);
    }

    private static TextArea area(String labelKey) {
        TextArea area = new TextArea(text(labelKey));
        area.setMinRows(3);
        area.setWidthFull();
        return area;
    }

    private void show(String headingKey, String keepKey, Runnable keep, Component... fields) {
        new FormDialog(
                        text(headingKey),
                        text(keepKey),
                        () -> {
                            keep.run();
                            renew.run();
                        },
                        fields)
                .open();
    }
}
