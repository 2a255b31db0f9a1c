package org.yoriai.proposal;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 表の一枚 — lines of words and figures below each other; somebody's words are never taken for a formula. */
final class YearSheet {
    private static final int CHARACTER = 256;
    private static final int LONGEST_CELL = 32_000;
    private final XSSFSheet sheet;
    private final CellStyle head;
    private final CellStyle text;
    private int next;

    /** @param widths in characters */
    YearSheet(XSSFWorkbook book, String name, int... widths) {
        sheet = book.createSheet(name);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * CHARACTER);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        head = head(book);
        text = text(book);
    }

    void heads(String... words) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < words.length; column++) {
            cell(row, column, words[column], head);
        }
    }

    /** Words stay words, whole numbers become figures. */
    void line(Object... cells) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case Number figure -> row.createCell(column).setCellValue(figure.doubleValue());
                case Object words -> cell(row, column, words.toString(), text);
            }
        }
    }

    void space(int rows) {
        next += rows;
    }

    void freezeHeads() {
        sheet.createFreezePane(1, next);
    }

    /** The row that is written next, from 0. */
    int next() {
        return next;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    private static void cell(Row row, int column, String words, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(words.length() > LONGEST_CELL ? words.substring(0, LONGEST_CELL) : words);
        cell.setCellStyle(style);
    }

    private static CellStyle head(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle text(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(true);
        return style;
    }
}
