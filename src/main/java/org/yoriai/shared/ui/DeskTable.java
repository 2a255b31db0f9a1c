package org.yoriai.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** 表 — up to some sixty rows; on a phone each row becomes a card by style alone, so every cell carries its column's word. */
public final class DeskTable extends NativeTable {
    private static final long serialVersionUID = 1;
    private final List<Column> columns;
    private NativeTableBody rows = getBody();

    /**
     * 列
     *
     * @param styles class names: {@code key} for the cell that names the row, {@code r} right, {@code nw} unbroken
     */
    public record Column(String label, String... styles) {}

    /** @param caption read to those who cannot see the table */
    public DeskTable(String caption, List<Column> columns) {
        this.columns = List.copyOf(columns);
        addClassName("yo-table");
        setCaptionText(caption);
        getCaption().addClassName("yo-hidden");
        NativeTableRow head = getHead().addRow();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column.label());
            cell.addClassNames(column.styles());
            cell.getElement().setAttribute("scope", "col");
        });
    }

    /** One component for each column. */
    public NativeTableRow row(Component... cells) {
        NativeTableRow row = rows.addRow();
        for (int index = 0; index < cells.length; index++) {
            NativeTableCell cell = row.addDataCell();
            cell.addClassNames(columns.get(index).styles());
            cell.getElement().setAttribute("data-label", columns.get(index).label());
            cell.add(cells[index]);
        }
        return row;
    }

    private boolean firstUse() {
        return rows.getChildren().findAny().isEmpty();
    }

    /** A row of words only. */
    public NativeTableRow row(String... words) {
        return row(List.of(words).stream().map(Span::new).toArray(Component[]::new));
    }

    /** A heading across all columns, for the rows that follow it. */
    public void group(Component... words) {
        rows = firstUse() ? rows : addBody();
        NativeTableRow row = rows.addRow();
        row.addClassName("grp");
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement()
                .setAttribute("colspan", Integer.toString(columns.size()))
                .setAttribute("scope", "rowgroup");
        cell.add(words);
    }
}
