package org.yoriai.proposal.ui;

import static org.yoriai.proposal.ui.ProposalParts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.yoriai.programme.ui.LineEditor;
import org.yoriai.proposal.Budget;
import org.yoriai.proposal.BudgetLine;
import org.yoriai.shared.Yen;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.FormDialog;

/** 実現可能性と予算規模 — words, and lines with their sums in whole yen. */
final class BudgetSection {
    private static final int UNKNOWN = -1;

    private BudgetSection() {}

    private record Line(TextField item, IntegerField price, IntegerField quantity, TextField unit)
            implements LineEditor.Line {
        @Override
        public Component[] fields() {
            return new Component[] {item, price, quantity, unit};
        }

        @Override
        public String called() {
            return item.getValue();
        }

        BudgetLine entered() {
            return new BudgetLine(
                    item.getValue(),
                    Optional.ofNullable(price.getValue()).orElse(UNKNOWN),
                    Optional.ofNullable(quantity.getValue()).orElse(UNKNOWN),
                    unit.getValue());
        }
    }

    static Section feasibility(Board board) {
        Section section = ProposalParts.section("proposal.feasibility", board, () -> write(board));
        section.add(
                board.draft().feasibility().isEmpty()
                        ? ProposalParts.nothing("proposal.feasibility.none")
                        : ProposalParts.written(board.draft().feasibility()));
        return section;
    }

    static Section of(Board board) {
        Section section = ProposalParts.section("proposal.budget", board, () -> edit(board));
        section.add(
                board.draft().budget().lines().isEmpty()
                        ? ProposalParts.nothing("proposal.budget.none")
                        : table(board.draft().budget()));
        return section;
    }

    private static DeskTable table(Budget budget) {
        DeskTable table = new DeskTable(
                text("proposal.budget"),
                List.of(
                        new DeskTable.Column(text("proposal.budget.item"), "key"),
                        new DeskTable.Column(text("proposal.budget.price"), "r", "nw"),
                        new DeskTable.Column(text("proposal.budget.quantity"), "r", "nw"),
                        new DeskTable.Column(text("proposal.budget.amount"), "r", "nw")));
        budget.lines()
                .forEach(line -> table.row(
                        line.item(),
                        Yen.figures(line.unitPrice()),
                        line.quantity() + line.unit(),
                        Yen.figures(line.amount())));
        sum(table, text("proposal.budget.subtotal"), budget.subtotal());
        sum(table, text("proposal.budget.tax", budget.taxPercent()), budget.tax());
        sum(table, text("proposal.budget.total"), budget.total());
        return table;
    }

    private static void sum(DeskTable table, String name, long yen) {
        Span words = new Span(name);
        words.addClassName("yo-strong");
        Span figure = new Span(Yen.figures(yen));
        figure.addClassName("yo-strong");
        table.row(words, new Span(), new Span(), figure);
    }

    private static void write(Board board) {
        TextArea words = new TextArea(text("proposal.feasibility"));
        words.setValue(board.draft().feasibility());
        words.setWidthFull();
        FormDialog.wide(
                        "yo-proposal__form",
                        text("proposal.feasibility"),
                        text("proposal.save"),
                        () -> board.write()
                                .accept(board.draft().withWords(board.draft().direction(), words.getValue())),
                        words)
                .open();
    }

    private static void edit(Board board) {
        Budget standing = board.draft().budget();
        LineEditor<Line> lines = new LineEditor<>(text("proposal.budget.add"), BudgetSection::fresh, () -> {});
        standing.lines().forEach(line -> lines.append(filled(line)));
        IntegerField percent = new IntegerField(text("proposal.budget.percent"));
        percent.setValue(standing.taxPercent());
        FormDialog.wide(
                        "yo-proposal__form",
                        text("proposal.budget"),
                        text("proposal.save"),
                        () -> board.write()
                                .accept(board.draft()
                                        .withBudget(new Budget(
                                                lines.lines().stream()
                                                        .map(Line::entered)
                                                        .toList(),
                                                Optional.ofNullable(percent.getValue())
                                                        .orElse(UNKNOWN)))),
                        lines,
                        percent)
                .open();
    }

    private static Line fresh() {
        IntegerField price = new IntegerField(text("proposal.budget.price"));
        price.addClassName("yo-proposal__price");
        TextField unit = new TextField(text("proposal.budget.unit"));
        unit.addClassName("yo-proposal__unit");
        return new Line(
                new TextField(text("proposal.budget.item")),
                price,
                new IntegerField(text("proposal.budget.quantity")),
                unit);
    }

    private static Line filled(BudgetLine given) {
        Line line = fresh();
        line.item.setValue(given.item());
        line.price.setValue((int) given.unitPrice());
        line.quantity.setValue(given.quantity());
        line.unit.setValue(given.unit());
        return line;
    }
}
