package org.yoriai.association.ui;

import static org.yoriai.association.ui.Words.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.yoriai.association.RosterColumn;
import org.yoriai.association.RosterDoubt;
import org.yoriai.association.RosterLayout;
import org.yoriai.association.RosterLine;
import org.yoriai.association.RosterPreview;
import org.yoriai.association.RosterSheet;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Notice;

/** 取込みの下見の画面 — what the file as a whole raises, how its columns are read, then each row with its doubts. */
class RosterPane extends Div {
    private static final long serialVersionUID = 1;
    private final transient RosterPreview preview;
    private final transient Runnable changed;
    private final Paragraph summary = new Paragraph();
    private final transient List<RosterRow> rows = new ArrayList<>();

    /** @param changed told whenever something was mended */
    RosterPane(RosterPreview preview, Runnable changed) {
        this.preview = preview;
        this.changed = changed;
        summary.addClassName("yo-strong");
        summary.getElement().setAttribute("role", "status").setAttribute("data-testid", "import-summary");
        build();
    }

    private void build() {
        removeAll();
        rows.clear();
        List<RosterLine> lines = preview.lines();
        add(summary);
        if (preview.sheets().size() > 1) {
            add(sheetChoice());
        }
        add(remarks(), columns());
        add(lines.isEmpty() ? new Notice("warn", text("import.nobody")).asError() : table(lines));
        if (!preview.left().isEmpty()) {
            add(left());
        }
        tell(lines);
    }

    private Select<RosterSheet> sheetChoice() {
        Select<RosterSheet> choice = new Select<>();
        choice.setLabel(text("import.sheet"));
        choice.setItems(preview.sheets());
        choice.setItemLabelGenerator(
                sheet -> sheet.hidden() ? text("import.sheet-hidden", sheet.name()) : sheet.name());
        choice.setValue(preview.sheet());
        choice.addValueChangeListener(chosen -> {
            preview.choose(chosen.getValue());
            build();
            changed.run();
        });
        return choice;
    }

    private Component remarks() {
        UnorderedList list = new UnorderedList();
        list.addClassName("yo-lines");
        list.getElement().setAttribute("data-testid", "import-remarks");
        for (RosterDoubt remark : preview.remarks()) {
            list.add(new ListItem(RosterRow.said(remark, true)));
        }
        return list;
    }

    private Component columns() {
        Div fields = new Div();
        fields.addClassName("yo-roster__columns");
        for (RosterLayout.Column column : preview.layout().columns()) {
            String example = preview.example(column.index());
            if (!column.heading().isEmpty() || !example.isEmpty()) {
                fields.add(column(column, example));
            }
        }
        Details details = new Details(text("import.columns"), fields);
        details.setOpened(!preview.layout().headingFound());
        return details;
    }

    private Select<RosterColumn> column(RosterLayout.Column column, String example) {
        Select<RosterColumn> meaning = new Select<>();
        meaning.setLabel(text(
                column.heading().isEmpty() ? "import.column" : "import.column-named",
                column.index() + 1,
                column.heading()));
        meaning.setHelperText(example.isEmpty() ? "" : text("import.example", example));
        meaning.setItems(RosterColumn.values());
        meaning.setItemLabelGenerator(value -> text("import.column." + value.wireName()));
        meaning.setValue(column.meaning());
        meaning.addValueChangeListener(chosen -> {
            preview.map(column.index(), chosen.getValue());
            build();
            changed.run();
        });
        return meaning;
    }

    private DeskTable table(List<RosterLine> lines) {
        DeskTable table = new DeskTable(
                text("import.title"),
                List.of(
                        new DeskTable.Column(text("import.take")),
                        new DeskTable.Column(text("roster.name")),
                        new DeskTable.Column(text("roster.kana")),
                        new DeskTable.Column(text("roster.association-field")),
                        new DeskTable.Column(text("import.comment")),
                        new DeskTable.Column(text("import.doubts"))));
        table.addClassName("yo-roster__table");
        for (RosterLine line : lines) {
            RosterRow row = new RosterRow(line, preview, this::recheck);
            rows.add(row);
            table.row(row.cells())
                    .getElement()
                    .setAttribute("data-testid", "import-row")
                    .setAttribute("data-row", Integer.toString(line.row()));
        }
        return table;
    }

    /** A change in one row may raise or settle a doubt in another. */
    private void recheck() {
        List<RosterLine> lines = preview.lines();
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).update(lines.get(index));
        }
        tell(lines);
        changed.run();
    }

    private void tell(List<RosterLine> lines) {
        long taken = lines.stream().filter(RosterLine::taken).count();
        int undecided = preview.undecided();
        summary.setText(
                undecided > 0
                        ? text("import.summary-undecided", taken, lines.size() - taken, undecided)
                        : text("import.summary", taken, lines.size() - taken));
    }

    private Component left() {
        UnorderedList list = new UnorderedList();
        preview.left().forEach((row, words) -> list.add(new ListItem(text("import.left-row", row, words))));
        Div left = new Div(new H3(text("import.left")), list);
        left.getElement().setAttribute("data-testid", "import-left");
        return left;
    }
}
