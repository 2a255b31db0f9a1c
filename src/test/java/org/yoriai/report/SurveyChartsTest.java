package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.yoriai.report.SurveyResult.ClosedQuestion;
import org.yoriai.report.SurveyResult.Option;

/** 仕様書4(1)コ (S10): the survey's results are drawn, with the figures inside. */
class SurveyChartsTest {

    @Test
    void every_closed_question_has_a_chart_with_its_counts_as_shown_and_as_edited() throws Exception {
        List<XWPFChart> charts = Reopened.of(SampleReports.full()).charts();

        assertThat(charts).hasSize(4);
        CTBarSer shown = bars(charts.get(2));
        assertThat(shown.getCat().getStrRef().getStrCache().getPtList())
                .extracting(point -> point.getV())
                .containsExactly("速い", "ちょうどよい", "遅い");
        assertThat(shown.getVal().getNumRef().getNumCache().getPtList())
                .extracting(point -> point.getV())
                .containsExactly("2", "12", "1");
        assertThat(Reopened.workbook(charts.get(2))).containsExactly("null 人数", "速い 2", "ちょうどよい 12", "遅い 1");
    }

    @Test
    void a_chart_is_one_row_of_deep_blue_bars_with_figures_and_nothing_else() {
        XWPFChart chart = Reopened.of(SampleReports.full()).charts().getFirst();

        assertThat(plot(chart).getBarChartArray(0).sizeOfSerArray()).isEqualTo(1);
        assertThat(bars(chart).getSpPr().getSolidFill().getSrgbClr().getVal()).containsExactly(0x00, 0x42, 0x8C);
        assertThat(bars(chart).getDLbls().getShowVal().getVal()).isTrue();
        assertThat(chart.getCTChart().isSetLegend()).isFalse();
        assertThat(chart.getCTChart().isSetTitle()).isFalse();
        assertThat(chart.getCTChart().getAutoTitleDeleted().getVal()).isTrue();
    }

    @Test
    void bars_are_drawn_to_the_share_of_those_who_answered() {
        // 12 of 15 is as long in one question as 12 of 15 in the next
        assertThat(Reopened.of(SampleReports.full()).charts())
                .extracting(chart ->
                        plot(chart).getValAxArray(0).getScaling().getMax().getVal())
                .containsOnly(15 * 1.2);
    }

    @Test
    void a_chart_is_told_in_words_to_those_who_do_not_see_it() {
        assertThat(Reopened.of(SampleReports.full()).chartsInWords())
                .hasSize(4)
                .startsWith("問1の棒グラフ。とても満足8人、満足6人、ふつう1人、不満0人、とても不満0人。");
    }

    @Test
    void a_chart_stands_beside_all_rows_of_its_table_and_stays_with_them() {
        XWPFTable table =
                Reopened.of(SampleReports.full()).document().getTables().getLast();
        int last = table.getNumberOfRows() - 1;

        assertThat(table.getRows())
                .extracting(
                        row -> row.getCell(3).getCTTc().getTcPr().getVMerge().getVal())
                .startsWith(STMerge.RESTART)
                .containsOnlyOnce(STMerge.RESTART);
        assertThat(IntStream.rangeClosed(0, last)
                        .mapToObj(i -> paragraph(table, i).isKeepNext()))
                .containsExactly(true, true, true, true, false);
    }

    @Test
    void a_chart_is_as_high_as_its_rows_and_names_its_bars_where_it_cannot_be() {
        ChartSize three = ChartSize.of(options("速い", "ちょうどよい", "遅い"));
        ChartSize wrapped = ChartSize.of(options("速い", "とても速くて手元の操作がまったく追いつかない"));
        ChartSize many = ChartSize.of(
                options(IntStream.range(0, 40).mapToObj(i -> "選択肢" + i).toArray(String[]::new)));

        assertThat(three.height()).isEqualTo(3 * three.rowHeight());
        assertThat(wrapped.rowHeight()).isGreaterThan(three.rowHeight());
        assertThat(wrapped.gapPercent()).isGreaterThan(three.gapPercent());
        assertThat(three.inLine()).isTrue();
        assertThat(many.inLine()).isFalse();
    }

    @Test
    void an_option_longer_than_a_page_is_shortened_in_the_chart_and_whole_in_the_table() {
        String endless = "𠮷".repeat(10_000);
        Reopened report = Reopened.of(
                SampleReports.withSurvey(new SurveyResult(17, 9, 6, List.of(options(endless, "短い")), List.of())));

        assertThat(report.table("選択肢ごとの人数と割合").getFirst().getFirst()).isEqualTo(endless);
        assertThat(bars(report.charts().getFirst())
                        .getCat()
                        .getStrRef()
                        .getStrCache()
                        .getPtList())
                .extracting(point -> point.getV())
                .containsExactly("𠮷".repeat(13) + "…", "短い");
    }

    @Test
    void an_option_may_hold_what_no_file_can_carry() throws Exception {
        Reopened report = Reopened.of(SampleReports.withSurvey(
                new SurveyResult(17, 9, 6, List.of(options("𠮷\u0001野<&>{{x}}", "短い")), List.of())));

        assertThat(bars(report.charts().getFirst())
                        .getCat()
                        .getStrRef()
                        .getStrCache()
                        .getPtList())
                .extracting(point -> point.getV())
                .containsExactly("𠮷野<&>{{x}}", "短い");
        assertThat(Reopened.workbook(report.charts().getFirst())).contains("𠮷野<&>{{x}} 3");
        assertThat(report.chartsInWords()).containsExactly("問1の棒グラフ。𠮷野<&>{{x}}3人、短い3人。");
    }

    private static ClosedQuestion options(String... texts) {
        return new ClosedQuestion(
                1,
                "問い",
                false,
                15,
                Arrays.stream(texts).map(text -> new Option(text, 3)).toList());
    }

    private static CTPlotArea plot(XWPFChart chart) {
        return chart.getCTChart().getPlotArea();
    }

    private static CTBarSer bars(XWPFChart chart) {
        return plot(chart).getBarChartArray(0).getSerArray(0);
    }

    private static XWPFParagraph paragraph(XWPFTable table, int row) {
        return table.getRow(row).getCell(0).getParagraphs().getFirst();
    }
}
