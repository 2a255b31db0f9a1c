package org.yoriai.association;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yoriai.shared.Refusal;

/** Excelの名簿 — every sheet with its merged cells spread out, its dates as days, its hidden and crossed-out parts marked. */
final class RosterWorkbook {
    private static final Logger log = LoggerFactory.getLogger(RosterWorkbook.class);
    /** ggge年m月d日 and the like, which POI does not take for a date. */
    private static final Pattern ERA_FORMAT = Pattern.compile("(?i).*(g|e|y).*m.*d.*");

    private RosterWorkbook() {}

    /** @param old whether it has the form of old or of protected workbooks */
    static List<RosterSheet> read(byte[] file, boolean old) {
        if (old) {
            throw old(file);
        }
        RosterZip.requireModest(file);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<RosterSheet> sheets = new ArrayList<>();
            for (int index = 0; index < book.getNumberOfSheets(); index++) {
                boolean hidden = book.isSheetHidden(index) || book.isSheetVeryHidden(index);
                sheets.add(sheet(book.getSheetAt(index), hidden));
            }
            return sheets;
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            // POI tells a damaged file by exceptions of many kinds; their texts may quote what is in it
            log.info("A list could not be read: {}", broken.getClass().getName());
            throw new Refusal(Refusal.Kind.BAD_INPUT, "roster-broken");
        }
    }

    private static Refusal old(byte[] file) {
        try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            boolean encrypted = parts.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
            return new Refusal(Refusal.Kind.BAD_INPUT, encrypted ? "roster-protected" : "roster-old-format");
        } catch (IOException | RuntimeException broken) {
            log.info("A list could not be read: {}", broken.getClass().getName());
            return new Refusal(Refusal.Kind.BAD_INPUT, "roster-broken");
        }
    }

    private static RosterSheet sheet(XSSFSheet sheet, boolean hidden) {
        RosterFile.requireRows(sheet.getPhysicalNumberOfRows());
        List<List<RosterSheet.Cell>> grid = new ArrayList<>();
        List<RosterSheet.Row> rows = new ArrayList<>();
        int last = Math.min(sheet.getLastRowNum(), RosterFile.MOST_ROWS);
        for (int line = 0; line <= last; line++) {
            grid.add(cells(sheet.getRow(line)));
        }
        sheet.getMergedRegions().forEach(region -> spread(region, grid));
        for (int line = 0; line <= last; line++) {
            XSSFRow row = sheet.getRow(line);
            rows.add(new RosterSheet.Row(line + 1, row != null && row.getZeroHeight(), grid.get(line)));
        }
        return new RosterSheet(sheet.getSheetName(), hidden, rows);
    }

    private static List<RosterSheet.Cell> cells(@org.jspecify.annotations.Nullable XSSFRow row) {
        List<RosterSheet.Cell> cells = new ArrayList<>();
        int columns = row == null ? 0 : Math.min(row.getLastCellNum(), RosterFile.MOST_COLUMNS);
        for (int column = 0; column < columns; column++) {
            XSSFCell cell = row == null ? null : row.getCell(column);
            cells.add(cell == null ? RosterSheet.Cell.EMPTY : cell(cell));
        }
        return cells;
    }

    // every cell of a merged one shows what its first says
    private static void spread(CellRangeAddress region, List<List<RosterSheet.Cell>> grid) {
        if (region.getFirstRow() >= grid.size() || region.getFirstColumn() >= RosterFile.MOST_COLUMNS) {
            return;
        }
        RosterSheet.Cell first = at(grid.get(region.getFirstRow()), region.getFirstColumn());
        for (int line = region.getFirstRow(); line <= Math.min(region.getLastRow(), grid.size() - 1); line++) {
            int lastColumn = Math.min(region.getLastColumn(), RosterFile.MOST_COLUMNS - 1);
            for (int column = region.getFirstColumn(); column <= lastColumn; column++) {
                boolean left = column > region.getFirstColumn();
                boolean above = line > region.getFirstRow();
                if (left || above) {
                    at(grid.get(line), column);
                    grid.get(line)
                            .set(
                                    column,
                                    first.shownAt(left ? RosterSheet.Place.FROM_LEFT : RosterSheet.Place.FROM_ABOVE));
                }
            }
        }
    }

    private static RosterSheet.Cell at(List<RosterSheet.Cell> cells, int column) {
        while (cells.size() <= column) {
            cells.add(RosterSheet.Cell.EMPTY);
        }
        return cells.get(column);
    }

    private static RosterSheet.Cell cell(XSSFCell cell) {
        boolean struck = cell.getCellStyle().getFont().getStrikeout();
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell, struck);
            case STRING -> new RosterSheet.Cell(cell.getStringCellValue(), Optional.empty(), struck, OWN);
            case ERROR ->
                new RosterSheet.Cell(
                        FormulaError.forInt(cell.getErrorCellValue()).getString(), Optional.empty(), struck, OWN);
            case BOOLEAN, BLANK, FORMULA, _NONE -> RosterSheet.Cell.EMPTY;
        };
    }

    private static final RosterSheet.Place OWN = RosterSheet.Place.OWN;

    private static RosterSheet.Cell number(XSSFCell cell, boolean struck) {
        double value = cell.getNumericCellValue();
        if (DateUtil.isValidExcelDate(value) && isDate(cell)) {
            var day = DateUtil.getLocalDateTime(
                            value, cell.getSheet().getWorkbook().isDate1904())
                    .toLocalDate();
            return new RosterSheet.Cell(day.toString(), Optional.of(WrittenDay.of(day)), struck, OWN);
        }
        return new RosterSheet.Cell(
                BigDecimal.valueOf(value).stripTrailingZeros().toPlainString(), Optional.empty(), struck, OWN);
    }

    private static boolean isDate(XSSFCell cell) {
        String format =
                Optional.ofNullable(cell.getCellStyle().getDataFormatString()).orElse("");
        String bare = format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "").toLowerCase(Locale.ROOT);
        return DateUtil.isCellDateFormatted(cell) || ERA_FORMAT.matcher(bare).matches();
    }
}
