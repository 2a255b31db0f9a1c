package org.yoriai.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A report as somebody finds it who opens the file. */
record Reopened(XWPFDocument document) {

    static Reopened of(PerformanceReportContent content) {
        try {
            return new Reopened(
                    new XWPFDocument(new ByteArrayInputStream(new PerformanceReportDocument().render(content))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paragraphs outside of tables. */
    List<String> paragraphs() {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    /** The text of a table, row by row, under the table's caption. */
    List<List<String>> table(String caption) {
        return tables(caption).getFirst();
    }

    List<List<List<String>>> tables(String caption) {
        return document.getTables().stream()
                .filter(table -> caption.equals(
                        table.getCTTbl().getTblPr().getTblCaption().getVal()))
                .map(Reopened::rows)
                .toList();
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
    }

    /** What the overview says under a name. */
    String overview(String name) {
        return table("実施概要").stream()
                .filter(row -> row.getFirst().equals(name))
                .map(List::getLast)
                .collect(Collectors.joining());
    }

    /** The paragraphs after a heading, up to the next one. */
    List<String> under(String heading) {
        List<XWPFParagraph> all = document.getParagraphs();
        int at = paragraphs().indexOf(heading);
        return all.subList(at + 1, all.size()).stream()
                .takeWhile(paragraph -> !String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                .map(XWPFParagraph::getText)
                .toList();
    }

    List<XWPFChart> charts() {
        return document.getCharts();
    }

    /** The bytes of the pictures in a table, cell by cell. */
    List<byte[]> pictures(String caption) {
        return document.getTables().stream()
                .filter(table -> caption.equals(
                        table.getCTTbl().getTblPr().getTblCaption().getVal()))
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> run.getEmbeddedPictures().stream())
                .map(picture -> picture.getPictureData().getData())
                .toList();
    }

    String footer() {
        return document.getFooterList().getFirst().getText();
    }

    /** The alternative texts of the charts. */
    List<String> chartsInWords() {
        return document.getTables().stream()
                .flatMap(table -> table.getRow(0).getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> run.getCTR().getDrawingList().stream())
                .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr())
                .toList();
    }

    /** What somebody finds who edits a chart's figures. */
    static List<String> workbook(XWPFChart chart) throws IOException, InvalidFormatException {
        try (XSSFWorkbook workbook = chart.getWorkbook()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            return IntStream.rangeClosed(0, sheet.getLastRowNum())
                    .mapToObj(sheet::getRow)
                    .map(row -> row.getCell(0) + " "
                            + (row.getRowNum() == 0
                                    ? row.getCell(1).getStringCellValue()
                                    : Integer.toString((int) row.getCell(1).getNumericCellValue())))
                    .toList();
        }
    }
}
