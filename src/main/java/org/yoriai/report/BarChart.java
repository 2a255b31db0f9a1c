package org.yoriai.report;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.yoriai.report.SurveyResult.ClosedQuestion;
import org.yoriai.report.SurveyResult.Option;

/** 棒グラフ: one question as lying bars with their figures; no title, no legend, no grid. */
final class BarChart {

    private static final byte[] DEEP_BLUE = {0x00, 0x42, (byte) 0x8C};
    private static final byte[] RULE = {0x66, 0x66, 0x66};
    private static final String FIGURES = "BIZ UDGothic";
    private static final int FONT_HUNDREDTHS = 950;

    /** Characters of a name that leave the bars half of the width. */
    private static final int LABEL = 14;

    /** All who answered fill this part of the width; the rest is for the figure after the bar. */
    private static final double ROOM = 1.2;

    private BarChart() {}

    static void plot(XWPFChart chart, ClosedQuestion question, ChartSize size) {
        chart.setAutoTitleDeleted(true);
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        categories.setMajorTickMark(AxisTickMark.NONE);
        categories.setTickLabelPosition(size.inLine() ? AxisTickLabelPosition.NONE : AxisTickLabelPosition.LOW);
        line(categories.getOrAddShapeProperties());
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        values.setMaximum(question.answered() * ROOM);
        values.setVisible(false);

        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(size.gapPercent());
        data.setVaryColors(false);
        XDDFBarChartData.Series series =
                (XDDFBarChartData.Series) data.addSeries(names(chart, question, size), counts(chart, question));
        series.setTitle("人数", chart.setSheetTitle("人数", 1));
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(DEEP_BLUE)));
        figures(series);
        chart.plot(data);
        frame(chart, size);
    }

    private static XDDFCategoryDataSource names(XWPFChart chart, ClosedQuestion question, ChartSize size) {
        String[] names = question.options().stream()
                .map(Option::text)
                .map(XmlText::clean)
                .map(name -> size.inLine() ? name : shortened(name))
                .toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(names, column(chart, names.length, 0), 0);
    }

    private static XDDFNumericalDataSource<Integer> counts(XWPFChart chart, ClosedQuestion question) {
        Integer[] counts = question.options().stream().map(Option::count).toArray(Integer[]::new);
        return XDDFDataSourcesFactory.fromArray(counts, column(chart, counts.length, 1), 1);
    }

    /** As the chart's own label: the table beside holds the whole. */
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LABEL
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LABEL - 1)) + "…";
    }

    private static String column(XWPFChart chart, int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }

    /** The count after each bar, and nothing else. */
    private static void figures(XDDFBarChartData.Series series) {
        CTDLbls labels = series.getCTBarSer().addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void frame(XWPFChart chart, ChartSize size) {
        CTChartSpace space = chart.getCTChartSpace();
        space.addNewRoundedCorners().setVal(false);
        CTShapeProperties outside = space.addNewSpPr();
        outside.addNewNoFill();
        outside.addNewLn().addNewNoFill();
        CTTextBody body = space.addNewTxPr();
        body.addNewBodyPr();
        CTTextCharacterProperties type = body.addNewP().addNewPPr().addNewDefRPr();
        type.setSz(FONT_HUNDREDTHS);
        type.addNewLatin().setTypeface(FIGURES);
        type.addNewEa().setTypeface(FIGURES);
        if (size.inLine()) {
            XDDFManualLayout plot = chart.getOrAddManualLayout();
            plot.setTarget(LayoutTarget.INNER);
            plot.setXMode(LayoutMode.EDGE);
            plot.setYMode(LayoutMode.EDGE);
            plot.setX(0.005);
            plot.setY(0);
            plot.setWidthRatio(0.99);
            plot.setHeightRatio(1);
        }
    }

    private static void line(XDDFShapeProperties shape) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(RULE)));
        line.setWidth(0.75);
        shape.setLineProperties(line);
    }
}
