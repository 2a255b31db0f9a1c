package org.yoriai.proposal.ui;

import static org.yoriai.proposal.ui.ProposalParts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yoriai.programme.ui.LineEditor;
import org.yoriai.proposal.PlanLine;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.FormDialog;
import org.yoriai.shared.ui.Pickers;

/** 次年度実施案 — the direction in words, and next year's programmes line by line. */
final class PlanSection {
    private PlanSection() {}

    private record Line(
            TextField name,
            IntegerField count,
            IntegerField min,
            IntegerField max,
            DatePicker from,
            DatePicker until,
            TextField content)
            implements LineEditor.Line {
        @Override
        public Component[] fields() {
            return new Component[] {name, count, min, max, from, until, content};
        }

        @Override
        public String called() {
            return name.getValue();
        }

        PlanLine entered() {
            return new PlanLine(
                    name.getValue(),
                    number(count),
                    number(min),
                    number(max),
                    day(from),
                    day(until),
                    content.getValue());
        }
    }

    static Section of(Board board) {
        Section section = ProposalParts.section("proposal.plan", board, () -> edit(board));
        if (!board.draft().direction().isEmpty()) {
            section.add(ProposalParts.written(board.draft().direction()));
        }
        section.add(board.draft().plan().isEmpty() ? ProposalParts.nothing("proposal.plan.none") : table(board));
        return section;
    }

    private static DeskTable table(Board board) {
        DeskTable table = new DeskTable(
                text("proposal.plan"),
                List.of(
                        new DeskTable.Column(text("proposal.plan.name"), "key"),
                        new DeskTable.Column(text("proposal.plan.count"), "nw"),
                        new DeskTable.Column(text("proposal.plan.capacity"), "nw"),
                        new DeskTable.Column(text("proposal.plan.window")),
                        new DeskTable.Column(text("proposal.plan.content"))));
        board.draft()
                .plan()
                .forEach(line -> table.row(
                        line.name(),
                        text("proposal.plan.count-of", line.count()),
                        line.capacityMin() == line.capacityMax()
                                ? text("proposal.doc.people", line.capacityMax())
                                : text("proposal.doc.people-range", line.capacityMin(), line.capacityMax()),
                        text("proposal.doc.window", EraDate.of(line.from()), EraDate.of(line.until())),
                        line.content()));
        return table;
    }

    private static void edit(Board board) {
        TextArea direction = new TextArea(text("proposal.plan.direction"));
        direction.setValue(board.draft().direction());
        direction.setWidthFull();
        LineEditor<Line> lines = new LineEditor<>(text("proposal.plan.add"), PlanSection::fresh, () -> {});
        board.draft().plan().forEach(line -> lines.append(filled(line)));
        FormDialog.wide(
                        "yo-proposal__form",
                        text("proposal.plan"),
                        text("proposal.save"),
                        () -> board.write()
                                .accept(board.draft()
                                        .withWords(
                                                direction.getValue(),
                                                board.draft().feasibility())
                                        .withPlan(lines.lines().stream()
                                                .map(Line::entered)
                                                .toList())),
                        direction,
                        lines)
                .open();
    }

    private static Line fresh() {
        return new Line(
                new TextField(text("proposal.plan.name")),
                new IntegerField(text("proposal.plan.count")),
                new IntegerField(text("proposal.plan.min")),
                new IntegerField(text("proposal.plan.max")),
                Pickers.date(text("proposal.plan.from")),
                Pickers.date(text("proposal.plan.until")),
                new TextField(text("proposal.plan.content")));
    }

    private static Line filled(PlanLine given) {
        Line line = fresh();
        line.name.setValue(given.name());
        line.count.setValue(given.count());
        line.min.setValue(given.capacityMin());
        line.max.setValue(given.capacityMax());
        line.from.setValue(given.from());
        line.until.setValue(given.until());
        line.content.setValue(given.content());
        return line;
    }

    // a field left empty is no number of sessions or people either
    private static int number(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(0);
    }

    private static LocalDate day(DatePicker field) {
        return Optional.ofNullable(field.getValue())
                .orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "proposal-plan-day"));
    }
}
