package org.yoriai.proposal;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A document's tables as words. */
final class WordTables {
    private WordTables() {}

    static List<List<String>> rows(XWPFDocument document, String caption) {
        return document.getTables().stream()
                .filter(table -> caption.equals(
                        table.getCTTbl().getTblPr().getTblCaption().getVal()))
                .findFirst()
                .orElseThrow()
                .getRows()
                .stream()
                .map(row ->
                        row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
    }
}
