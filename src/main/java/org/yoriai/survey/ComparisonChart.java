package org.yoriai.survey;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;

/** 帯グラフ — native: a bar for each group, a piece of it for each option, drawn from the table's own cells. */
final class ComparisonChart {
    /** From deep to light, so that neighbours differ without colour too. */
    private static final List<byte[]> TONES = List.of(
            new byte[] {0x00, 0x30, 0x66},
            new byte[] {0x7F, (byte) 0xB2, (byte) 0xE5},
            new byte[] {0x00, 0x5A, (byte) 0xB4},
            new byte[] {(byte) 0xD6, (byte) 0xE6, (byte) 0xF5},
            new byte[] {0x5C, 0x5C, 0x5C},
            new byte[] {(byte) 0xC8, (byte) 0xC8, (byte) 0xC8});

    private static final int FIRST_SHARE = 2;
    private static final int WIDTH = 8;
    private static final int HEIGHT = 15;
    private static final String WHOLE = "100";

    private ComparisonChart() {}

    /** @param first row of the groups; their names stand in the first column, the options' shares from the third on */
    static void draw(XSSFSheet sheet, String title, int first, int last, int options) {
        XSSFClientAnchor anchor =
                sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 0, last + 1, WIDTH, last + 1 + HEIGHT);
        XSSFChart chart = sheet.getDrawingPatriarch().createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis shares = chart.createValueAxis(AxisPosition.BOTTOM);
        shares.setMinimum(0);
        shares.setCrossBetween(AxisCrossBetween.BETWEEN);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, shares);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.PERCENT_STACKED);
        data.setVaryColors(false);
        var groups = XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0));
        for (int option = 0; option < options; option++) {
            int column = FIRST_SHARE + option;
            var series = data.addSeries(
                    groups,
                    XDDFDataSourcesFactory.fromNumericCellRange(
                            sheet, new CellRangeAddress(first, last, column, column)));
            String name = sheet.getRow(first - 1).getCell(column).getStringCellValue();
            series.setTitle(name, new CellReference(sheet.getSheetName(), first - 1, column, true, true));
            series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(TONES.get(option % TONES.size()))));
        }
        chart.plot(data);
        lieOnEachOther(chart);
    }

    /** As XML: the schemas that come with the library leave this element out. */
    private static void lieOnEachOther(XSSFChart chart) {
        try (XmlCursor bars =
                chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            String namespace = bars.getName().getNamespaceURI();
            bars.toChild(namespace, "axId");
            bars.beginElement("overlap", namespace);
            bars.insertAttributeWithValue("val", WHOLE);
        }
    }
}
