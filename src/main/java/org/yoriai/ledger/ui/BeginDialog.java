package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yoriai.kit.TabletMeasures.Usable;
import org.yoriai.ledger.IncidentDraft;
import org.yoriai.ledger.IncidentId;
import org.yoriai.ledger.IncidentKind;
import org.yoriai.ledger.IncidentMode;
import org.yoriai.ledger.OpenDoor;
import org.yoriai.shared.ui.FormDialog;
import org.yoriai.shared.ui.Notice;

/** 事故対応を始める窓 — everything that is carried out at once; a drill asks the same. */
final class BeginDialog {
    private final IncidentDesk desk;
    private final boolean drill;
    private final IncidentMode.Choices choices;
    private final Select<IncidentKind> kind = new Select<>();
    private final DateTimePicker noticedAt;
    private final TextField noticedBy = new TextField(text("incident.noticed-by"));
    private final TextArea happened = new TextArea(text("incident.happened"));
    private final Checkbox subcontractor = new Checkbox(text("incident.subcontractor-choose"));
    private final CheckboxGroup<Usable> tablets = new CheckboxGroup<>(text("incident.tablets"));
    private final CheckboxGroup<OpenDoor> doors = new CheckboxGroup<>(text("incident.doors"));
    private final Checkbox stop = new Checkbox(text("incident.stop"), true);

    BeginDialog(IncidentDesk desk, boolean drill) {
        this.desk = desk;
        this.drill = drill;
        this.choices = desk.mode().choices(desk.person());
        this.noticedAt = desk.moment(text("incident.noticed-at"));
        kind.setLabel(text("incident.kind"));
        kind.setItems(IncidentKind.values());
        kind.setItemLabelGenerator(one -> text("incident.kind." + one.wireName()));
        kind.addValueChangeListener(chosen -> preselect(chosen.getValue()));
        noticedBy.setValue(desk.person().displayName());
        happened.setMinRows(3);
        tablets.setItems(choices.tablets());
        tablets.setItemLabelGenerator(this::label);
        tablets.setHelperText(text("incident.tablets-what"));
        tablets.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        doors.setItems(choices.doors());
        doors.setItemLabelGenerator(
                open -> text("incident.door." + open.door().kind().wireName(), open.name()));
        doors.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    }

    void open() {
        Notice what = drill
                ? new Notice("info", text("incident.begin-what-drill"))
                : new Notice("warn", text("incident.begin-what"));
        FormDialog dialog = new FormDialog(
                text(drill ? "incident.begin-drill" : "incident.begin"),
                text("incident.begin-do"),
                this::begin,
                what,
                kind,
                noticedAt,
                noticedBy,
                happened,
                subcontractor,
                stop,
                orNone(choices.tablets().isEmpty(), tablets, "incident.tablets-none"),
                orNone(choices.doors().isEmpty(), doors, "incident.doors-none"));
        dialog.open();
    }

    private static Div orNone(boolean none, CheckboxGroup<?> group, String words) {
        return none ? new Div(new Paragraph(text(words))) : new Div(group);
    }

    /** What is lost or stolen is most likely a tablet that is out. */
    private void preselect(IncidentKind chosen) {
        tablets.setValue(
                chosen == IncidentKind.LOST
                        ? choices.tablets().stream()
                                .filter(tablet -> !tablet.holding().isEmpty())
                                .collect(Collectors.toSet())
                        : Set.of());
    }

    private String label(Usable tablet) {
        return tablet.holding().isEmpty()
                ? tablet.name()
                : text(
                        "incident.tablet-holding",
                        tablet.name(),
                        tablet.holding().stream()
                                .map(session -> choices.sessions().getOrDefault(session, ""))
                                .collect(Collectors.joining(text("desk.and"))));
    }

    private void begin() {
        IncidentId begun = desk.mode()
                .begin(
                        new IncidentDraft(
                                drill,
                                FormDialog.entered(kind, "incident-untold"),
                                IncidentDesk.entered(noticedAt),
                                noticedBy.getValue(),
                                happened.getValue(),
                                subcontractor.getValue(),
                                tablets.getValue().stream().map(Usable::device).collect(Collectors.toSet()),
                                doors.getValue().stream().map(OpenDoor::door).toList(),
                                stop.getValue()),
                        desk.person());
        UI.getCurrentOrThrow()
                .navigate(
                        ProtectionView.class,
                        new RouteParameters(ProtectionView.PART, IncidentPart.SLUG),
                        QueryParameters.simple(Map.of(IncidentPart.RECORD, begun.toString())));
    }
}
