package org.yoriai.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 記録の表 — the same lines as a workbook and as text (.csv); no cell of it is ever taken for a formula. */
public final class RegisterSheet {
    /** Of the text: UTF-8. */
    public static final String CSV = "text/csv; charset=UTF-8";

    public static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";
    /** 負の数 stays a number. */
    private static final String NUMBER = "-\\d+";

    private static final int CHARACTER = 256;
    private static final int WIDTH = 20;
    private final List<List<String>> lines;

    /** @param lines the first holds the columns' words */
    public RegisterSheet(List<List<String>> lines) {
        this.lines = List.copyOf(lines);
    }

    /** UTF-8 with the mark by which spreadsheet programs know it (RFC 4180). */
    public byte[] csv() {
        return lines.stream()
                .map(RegisterSheet::line)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** One line of the text, with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(RegisterSheet::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /**
     * @param title of the sheet
     * @param widths of the columns in characters; {@value #WIDTH} where none is given
     */
    public byte[] xlsx(String title, int... widths) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(title);
            CellStyle heading = workbook.createCellStyle();
            Font bold = workbook.createFont();
            bold.setBold(true);
            heading.setFont(bold);
            heading.setQuotePrefixed(true);
            CellStyle wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            // keeps a line that looks like a formula what it is, also after somebody has edited it
            wrapped.setQuotePrefixed(true);
            for (int index = 0; index < lines.size(); index++) {
                write(sheet.createRow(index), lines.get(index), index == 0 ? heading : wrapped);
            }
            int columns = lines.getFirst().size();
            for (int column = 0; column < columns; column++) {
                sheet.setColumnWidth(column, (column < widths.length ? widths[column] : WIDTH) * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, lines.size() - 1, 0, columns - 1));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Row row, List<String> cells, CellStyle style) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(cells.get(column));
            cell.setCellStyle(style);
        }
    }

    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 && !cell.matches(NUMBER);
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
