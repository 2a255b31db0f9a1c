package org.yoriai.shared;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 表の一枚 — lines of words and figures below each other; somebody's words are never taken for a formula. On paper it is as wide as
 * A4 laid across, its heads stand again on each further page, and the pages are numbered.
 */
public final class WorkbookSheet {
    private static final int CHARACTER = 256;
    private static final int LONGEST_CELL = 32_000;
    // A4 laid across, between the margins
    private static final double POINTS_ACROSS = 730;
    private static final double POINTS_DOWN = 470;
    // 7 pixels of which 96 are an inch
    private static final double POINTS_OF_CHARACTER = 5.4;
    private static final float LINE = 18;
    /** No row is higher than 409 points. */
    private static final int MOST_LINES = 27;

    private static final int LAST_NARROW = 0xFF;
    private final XSSFSheet sheet;
    private final WorkbookStyles styles;
    private final int[] widths;
    private final int linesOfPage;
    private int next;
    private int lines;

    /** @param widths in characters; none where the columns are not known */
    public WorkbookSheet(XSSFWorkbook book, String name, int... widths) {
        this.widths = widths.clone();
        sheet = book.createSheet(name);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * CHARACTER);
        }
        sheet.setDefaultRowHeightInPoints(LINE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setCenter("&P / &N");
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        linesOfPage = (int) (POINTS_DOWN / LINE / scale());
        styles = new WorkbookStyles(book);
    }

    /** By how much it is made smaller to be as wide as a page. */
    private double scale() {
        return Math.min(1, POINTS_ACROSS / (Math.max(1, IntStream.of(widths).sum()) * POINTS_OF_CHARACTER));
    }

    /** What the table below it is about. */
    public void title(String words) {
        cell(row(1), 0, words, styles.title());
    }

    public void heads(String... words) {
        Row row = row(most((Object[]) words));
        for (int column = 0; column < words.length; column++) {
            cell(row, column, words[column], styles.head());
        }
    }

    /** 割合 — a part of 1, shown as a percentage. */
    public record Share(double part) {
        /** @return empty words where there is nobody to be a part of */
        public static Object of(int count, int all) {
            return all == 0 ? "" : new Share((double) count / all);
        }
    }

    /** Words stay words, numbers become figures, a {@link Share} a percentage. */
    public void line(Object... cells) {
        line(styles.text(), styles.figure(), cells);
    }

    /** The line below the others. */
    public void sums(Object... cells) {
        line(styles.sumName(), styles.sum(), cells);
    }

    private void line(CellStyle words, CellStyle figures, Object... cells) {
        Row row = row(most(cells));
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case Share share -> figure(row, column, share.part(), styles.share());
                case Number figure -> figure(row, column, figure.doubleValue(), figures);
                case Object text -> cell(row, column, text.toString(), words);
            }
        }
    }

    public void space(int rows) {
        next += rows;
        lines += rows;
    }

    /** What follows begins on a new page where it would be torn; Excel, when it fits a sheet to the page, ends pages where it likes. */
    public void keepTogether(int rows) {
        if (lines > 0 && lines + rows > linesOfPage) {
            sheet.setRowBreak(next - 1);
            lines = 0;
        }
    }

    public void freezeHeads() {
        sheet.createFreezePane(1, next);
        sheet.setRepeatingRows(new CellRangeAddress(0, next - 1, -1, -1));
    }

    /** The row that is written next, from 0. */
    public int next() {
        return next;
    }

    public XSSFSheet sheet() {
        return sheet;
    }

    private Row row(int high) {
        Row row = sheet.createRow(next++);
        if (widths.length > 0) {
            row.setHeightInPoints(LINE * high);
        }
        lines += high;
        return row;
    }

    /** How many lines the fullest cell has: not every program measures words itself. */
    private int most(Object... cells) {
        int found = IntStream.range(0, widths.length == 0 ? 0 : cells.length)
                .map(column -> lines(cells[column].toString(), widths[Math.min(column, widths.length - 1)]))
                .max()
                .orElse(1);
        return Math.min(MOST_LINES, found);
    }

    private static int lines(String words, int width) {
        return Stream.of(words.split("\n", -1))
                .mapToInt(line -> Math.max(1, Math.ceilDiv(columns(line), Math.max(1, width - 1))))
                .sum();
    }

    /** A letter of Japanese is as wide as two of Latin. */
    private static int columns(String words) {
        return words.codePoints().map(letter -> letter > LAST_NARROW ? 2 : 1).sum();
    }

    private static void figure(Row row, int column, double value, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static void cell(Row row, int column, String words, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(words.length() > LONGEST_CELL ? words.substring(0, LONGEST_CELL) : words);
        cell.setCellStyle(style);
    }
}
