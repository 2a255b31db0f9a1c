package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.RegisterDesk.button;
import static org.yoriai.ledger.ui.RegisterDesk.lines;
import static org.yoriai.ledger.ui.RegisterDesk.soft;
import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.yoriai.ledger.Choices.Answer;
import org.yoriai.ledger.CloudSheet;
import org.yoriai.ledger.Register;
import org.yoriai.ledger.RegisterEntry;
import org.yoriai.ledger.RegisterField;
import org.yoriai.ledger.RegisterValues;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Status;

/** クラウド確認表 — for each service the items of the articles, and which are not answered yet. */
final class CloudSection extends Renewed {
    private static final long serialVersionUID = 1;
    private final transient RegisterDesk desk;

    CloudSection(RegisterDesk desk) {
        this.desk = desk;
    }

    @Override
    void renew() {
        List<CloudSheet.Sheet> sheets = desk.cloud().sheets(desk.person());
        removeAll();
        add(new RegisterHead(Register.CLOUD, desk, "", this));
        if (sheets.isEmpty()) {
            add(RegisterSection.empty(Register.CLOUD));
        }
        sheets.forEach(sheet -> add(sheet(sheet)));
    }

    private Section sheet(CloudSheet.Sheet sheet) {
        Section section = new Section(new H3(sheet.service().values().text(RegisterField.SERVICE)));
        section.addClassName("yo-sec");
        Div facts = lines();
        Register.CLOUD.fields().stream()
                .filter(field -> field != RegisterField.SERVICE
                        && sheet.service().values().has(field))
                .map(field -> RegisterSection.value(
                        field, desk.words().value(sheet.service().values(), field, Map.of())))
                .forEach(facts::add);
        section.add(
                facts,
                sheet.open() == 0
                        ? new Status(Status.Kind.GOOD, "done", text("protection.cloud-all"))
                        : new Status(Status.Kind.WAIT, "wait", text("protection.cloud-open", sheet.open())),
                EntryDoings.of(sheet.service(), desk, this),
                table(sheet));
        return section;
    }

    private Component table(CloudSheet.Sheet sheet) {
        DeskTable table = new DeskTable(
                text("protection.register.cloud"),
                List.of(
                        new DeskTable.Column(text("protection.field.check-item"), "key"),
                        new DeskTable.Column(text("protection.field.answer")),
                        new DeskTable.Column(text("protection.field.evidence")),
                        new DeskTable.Column(text("protection.field.doing"))));
        sheet.lines()
                .forEach(line -> table.row(
                                lines(
                                        soft(line.item().clause()),
                                        new Span(text(line.item().wordsKey()))),
                                line.answer()
                                        .map(CloudSection::answer)
                                        .orElseGet(() -> new Status(
                                                Status.Kind.PLAIN, "wait", text("protection.cloud-unanswered"))),
                                evidence(line),
                                doing(sheet.service(), line))
                        .getElement()
                        .setAttribute("data-testid", "cloud-row")
                        .setAttribute("data-item", line.item().name()));
        return table;
    }

    private static Status answer(RegisterEntry entry) {
        String words = text(RegisterField.choiceKey(entry.values().text(RegisterField.ANSWER)));
        return entry.values().is(RegisterField.ANSWER, Answer.UNFIT)
                ? new Status(Status.Kind.WAIT, "warn", words)
                : new Status(Status.Kind.GOOD, "done", words);
    }

    private Component evidence(CloudSheet.Line line) {
        Div cell = lines();
        line.answer()
                .map(RegisterEntry::values)
                .ifPresent(values -> cell.add(
                        new Span(values.text(RegisterField.EVIDENCE)),
                        soft(desk.words().value(values, RegisterField.ANSWERED_ON, Map.of()) + "　"
                                + values.text(RegisterField.ANSWERED_BY))));
        return cell;
    }

    private Component doing(RegisterEntry service, CloudSheet.Line line) {
        if (line.answer().isPresent()) {
            return EntryDoings.of(line.answer().get(), desk, this);
        }
        if (!desk.begins(Register.CLOUD_CHECKS)) {
            return new Span();
        }
        RegisterValues begun = RegisterValues.of(Map.of(
                RegisterField.CHECK_SERVICE, service.id().toString(),
                RegisterField.CHECK_ITEM, line.item().name()));
        return button(
                "protection.answer",
                () -> EntryDialog.forNew(Register.CLOUD_CHECKS, begun, desk, this::renew)
                        .open());
    }
}
