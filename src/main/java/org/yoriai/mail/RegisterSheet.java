package org.yoriai.mail;

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

/** 記録の表 — the same lines as a workbook and as text; no cell of it is ever taken for a formula. */
final class RegisterSheet {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r＝＋－＠";
    private static final int CHARACTER = 256;
    private static final int WIDTH = 20;
    private final List<List<String>> lines;

    /** @param lines the first holds the columns' words */
    RegisterSheet(List<List<String>> lines) {
        this.lines = List.copyOf(lines);
    }

    /** UTF-8 with the mark by which spreadsheet programs know it (RFC 4180). */
    byte[] csv() {
        return lines.stream()
                .map(cells -> cells.stream().map(RegisterSheet::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx(String title) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(title);
            CellStyle heading = workbook.createCellStyle();
            Font bold = workbook.createFont();
            bold.setBold(true);
            heading.setFont(bold);
            CellStyle wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            // keeps a line that looks like a formula what it is, also after somebody has edited it
            wrapped.setQuotePrefixed(true);
            for (int index = 0; index < lines.size(); index++) {
                write(sheet.createRow(index), lines.get(index), index == 0 ? heading : wrapped);
            }
            int columns = lines.getFirst().size();
            for (int column = 0; column < columns; column++) {
                sheet.setColumnWidth(column, WIDTH * CHARACTER);
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
        boolean formula = !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
