package org.yoriai.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yoriai.vault.FileType;

/** 表の行の文字 — as they are read across: the package itself keeps the words of a sheet in another order. */
final class WorkbookRows {
    private WorkbookRows() {}

    /** An empty text for what is no workbook, nothing for a workbook that does not open. */
    static Optional<String> of(byte[] file) {
        if (!FileType.XLSX.fits(file)) {
            return Optional.of("");
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var formatter = new DataFormatter();
            StringBuilder text = new StringBuilder();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        text.append(formatter.formatCellValue(cell));
                    }
                    text.append('\n');
                }
            }
            return Optional.of(text.toString());
        } catch (IOException | RuntimeException damaged) {
            // the library tells a damaged sheet in many ways
            return Optional.empty();
        }
    }
}
