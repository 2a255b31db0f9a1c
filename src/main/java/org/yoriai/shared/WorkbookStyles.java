package org.yoriai.shared;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 表の書式 — of one workbook. */
record WorkbookStyles(
        CellStyle title,
        CellStyle head,
        CellStyle text,
        CellStyle figure,
        CellStyle share,
        CellStyle sumName,
        CellStyle sum) {
    WorkbookStyles(XSSFWorkbook book) {
        this(
                title(book),
                head(book),
                text(book),
                ruled(book),
                share(book),
                bold(text(book), book),
                bold(ruled(book), book));
    }

    private static CellStyle title(XSSFWorkbook book) {
        CellStyle style = bold(book.createCellStyle(), book);
        style.setQuotePrefixed(true);
        return style;
    }

    private static CellStyle head(XSSFWorkbook book) {
        CellStyle style = bold(text(book), book);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static CellStyle text(XSSFWorkbook book) {
        CellStyle style = ruled(book);
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        return style;
    }

    private static CellStyle share(XSSFWorkbook book) {
        CellStyle style = ruled(book);
        style.setDataFormat(book.createDataFormat().getFormat("0%"));
        return style;
    }

    private static CellStyle ruled(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static CellStyle bold(CellStyle style, XSSFWorkbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        style.setFont(bold);
        return style;
    }
}
