package org.yoriai.proposal;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 年度の棒グラフ — native, below the table whose cells it shows: the names in the first column, the year's counts in the second. */
final class YearChart {
    private static final byte[] DEEP_BLUE = {0x00, 0x42, (byte) 0x8C};
    private static final int COLUMNS = 4;
    /** In hundredths of a point. */
    private static final int TITLE_SIZE = 1100;

    /** Rows that a chart covers. */
    static final int ROWS = 14;

    private YearChart() {}

    static void draw(XSSFSheet sheet, String title, int first, int last, int below) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, below, COLUMNS, below + ROWS - 1));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getCTChart()
                .getTitle()
                .getTx()
                .getRich()
                .getPArray(0)
                .getRArray(0)
                .addNewRPr()
                .setSz(TITLE_SIZE);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis people = chart.createValueAxis(AxisPosition.BOTTOM);
        people.setMinimum(0);
        // the names run downwards, and their axis would lie above them
        people.setCrosses(AxisCrosses.MAX);
        people.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, people);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        var series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(first, last, 1, 1)));
        series.setTitle(title, null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(DEEP_BLUE)));
        chart.plot(data);
    }
}
