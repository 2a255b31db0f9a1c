package org.yoriai.shared;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** 書類の紙 — A4 with the page and their number at its foot, headings and tables in one type. */
public final class WordPaper {
    private static final String FONT = "BIZ UDPゴシック";
    // A4 and margins of 20 mm, in twips
    private static final BigInteger WIDTH = BigInteger.valueOf(11_906);
    private static final BigInteger HEIGHT = BigInteger.valueOf(16_838);
    private static final BigInteger MARGIN = BigInteger.valueOf(1134);
    private static final String SHADE = "F2F2F2";
    private static final double BODY = 10.5;

    private WordPaper() {}

    public static void foot(XWPFDocument document, String name) {
        XWPFParagraph paragraph =
                document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        typed(paragraph, name + "　　", BODY);
        counted(paragraph, " PAGE ");
        typed(paragraph, " / ", BODY);
        counted(paragraph, " NUMPAGES ");
    }

    private static void counted(XWPFParagraph paragraph, String what) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(what);
        field.addNewR().addNewT().setStringValue("1");
    }

    private static XWPFRun typed(XWPFParagraph paragraph, String text, double size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setText(text);
        return run;
    }

    public static void page(XWPFDocument document) {
        var body = document.getDocument().getBody();
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(WIDTH);
        size.setH(HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
    }

    public static XWPFParagraph heading(XWPFDocument document, String text, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(240);
        paragraph.setSpacingAfter(120);
        paragraph.setKeepNext(true);
        typed(paragraph, text, size).setBold(true);
        return paragraph;
    }

    /** Values under their names, which stand in the first column. */
    public static void named(XWPFDocument document, int[] widths, List<List<String>> rows) {
        table(document, widths, rows).getRows().forEach(row -> row.getCell(0).setColor(SHADE));
    }

    /** Lines under heads, which stand again on each further page. */
    public static void listed(XWPFDocument document, int[] widths, List<List<String>> rows) {
        XWPFTableRow heads = table(document, widths, rows).getRow(0);
        heads.setRepeatHeader(true);
        heads.getTableCells().forEach(cell -> cell.setColor(SHADE));
    }

    /** @param widths in twips; word processors differ about anything else */
    private static XWPFTable table(XWPFDocument document, int[] widths, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), widths.length);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(IntStream.of(widths).sum());
        table.setCellMargins(40, 113, 40, 113);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.setGridColArray(new CTTblGridCol[0]);
        IntStream.of(widths).forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (int index = 0; index < rows.size(); index++) {
            XWPFTableRow row = table.getRow(index);
            // one thing said is not torn over two pages
            row.setCantSplitRow(true);
            for (int column = 0; column < widths.length; column++) {
                XWPFTableCell cell = row.getCell(column);
                cell.setWidth(Integer.toString(widths[column]));
                fill(cell, rows.get(index).get(column));
            }
        }
        return table;
    }

    private static void fill(XWPFTableCell cell, String text) {
        String[] lines = text.split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            XWPFParagraph paragraph = index == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
            typed(paragraph, lines[index], BODY);
        }
    }
}
