package org.yoriai.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a table as a spreadsheet program does and fails where that would calculate; answers what would have been calculated. */
final class Tables {
    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]++|\"\")*+)\"(,|\\r\\n)");
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
    private static final Pattern NUMBER = Pattern.compile("-\\d+");

    private Tables() {}

    /** Every cell that begins like a formula: it is a word, and stays one when somebody edits it. */
    static List<String> xlsx(byte[] file) throws IOException {
        List<String> found = new ArrayList<>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).as(cell.toString()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING && begins(cell)) {
                    assertThat(cell.getCellStyle().getQuotePrefixed())
                            .as(sheet.getSheetName() + " " + cell.getAddress() + ": " + cell)
                            .isTrue();
                    found.add(cell.getStringCellValue());
                }
            })));
        }
        return found;
    }

    /** Every cell that was kept from being a formula; each one is quoted, and nothing lies between them. */
    static List<String> csv(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        List<String> found = new ArrayList<>();
        Matcher cells = CELL.matcher(text);
        int at = 1;
        while (cells.find(at)) {
            assertThat(cells.start()).as("quoted until " + at).isEqualTo(at);
            String cell = cells.group(1).replace("\"\"", "\"");
            assertThat(FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches())
                    .as("a formula: " + cell)
                    .isFalse();
            if (cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches()) {
                found.add(cell.substring(1));
            }
            at = cells.end();
        }
        assertThat(at).isEqualTo(text.length());
        return found;
    }

    private static boolean begins(Cell cell) {
        return FORMULA.matcher(cell.getStringCellValue()).matches();
    }
}
