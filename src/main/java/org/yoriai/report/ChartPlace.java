package org.yoriai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * グラフの場所: where one question's chart stands.
 *
 * @param rows those whose cell has the place; the chart stands beside all of them. None outside of a table
 * @param cell that cell's position in its row
 */
record ChartPlace(XWPFParagraph paragraph, List<XWPFTableRow> rows, int cell) {

    /** Rows with a place in the same cell, one below the other, are one place. */
    static List<ChartPlace> in(XWPFTable table) {
        List<ChartPlace> found = new ArrayList<>();
        boolean goesOn = false;
        for (XWPFTableRow row : table.getRows()) {
            row.getTableCells().stream()
                    .flatMap(each -> each.getTables().stream())
                    .forEach(inside -> found.addAll(in(inside)));
            Optional<ChartPlace> here = in(row);
            if (here.isPresent()
                    && goesOn
                    && found.getLast().cell() == here.get().cell()) {
                found.getLast().rows().add(row);
            } else {
                here.ifPresent(found::add);
            }
            goesOn = here.isPresent();
        }
        return found;
    }

    private static Optional<ChartPlace> in(XWPFTableRow row) {
        List<XWPFTableCell> cells = row.getTableCells();
        for (int i = 0; i < cells.size(); i++) {
            for (XWPFParagraph paragraph : cells.get(i).getParagraphs()) {
                if (PicturePlace.CHART.at(paragraph)) {
                    return Optional.of(new ChartPlace(paragraph, new ArrayList<>(List.of(row)), i));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether there is a row for each option. */
    boolean besideRows(int options) {
        return rows.size() == options;
    }

    /** Makes the place one cell, the rows of one height, and keeps them on one page. */
    void align(ChartSize size) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.size() > 1) {
                merge(rows.get(i).getTableCells().get(cell), i == 0 ? STMerge.RESTART : STMerge.CONTINUE);
            }
            if (size.inLine()) {
                rows.get(i).setHeight(size.rowHeight());
                rows.get(i).setHeightRule(TableRowHeightRule.AT_LEAST);
            }
            if (i < rows.size() - 1) {
                keepWithNext(rows.get(i));
            }
        }
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum how) {
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        (properties.isSetVMerge() ? properties.getVMerge() : properties.addNewVMerge()).setVal(how);
    }

    private static void keepWithNext(XWPFTableRow row) {
        for (XWPFTableCell each : row.getTableCells()) {
            for (XWPFParagraph inside : each.getParagraphs()) {
                inside.setKeepNext(true);
            }
        }
    }
}
