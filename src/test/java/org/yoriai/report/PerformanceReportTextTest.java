package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 仕様書4(1)コ (S10): a report holds with little in it, with much, and with whatever people write. */
class PerformanceReportTextTest {

    private static final String NOTHING = "記録はありません。";

    @Test
    void where_nothing_was_recorded_the_report_says_so_and_shows_no_empty_table() {
        Reopened report = Reopened.of(SampleReports.bare());

        assertThat(report.document().getTables()).hasSize(1);
        assertThat(report.overview("実施日時")).contains("（実際の時刻の記録なし）");
        for (String name : List.of("会場", "従事者", "出席者", "機材")) {
            assertThat(report.overview(name)).as(name).isEqualTo(NOTHING);
        }
        for (String heading : List.of("出席の状況", "実施内容（予定と実際）", "アンケートの結果")) {
            assertThat(report.under(heading)).as(heading).containsExactly(NOTHING);
        }
        for (String heading : List.of("講師の所感", "配付した資料", "写真")) {
            assertThat(report.under(heading)).as(heading).containsExactly(NOTHING);
        }
        assertThat(report.under("添付書類")).containsExactly("添付書類はありません。", "以上");
        assertThat(report.paragraphs()).doesNotContain("運用ルール", "グループワークの討議内容", "今後の支援方針");
    }

    static List<String> difficult() {
        return List.of(
                "{{issued}}",
                "{{nobody}} {{#attendance}} {{/attendance}} }}",
                "<w:p/> &amp; \"引用\" 'x' ]]> <!-- -->",
                "𠮷野家の𩸽と👨‍👩‍👧",
                "長い所感。".repeat(2_000));
    }

    @ParameterizedTest
    @MethodSource("difficult")
    void what_a_person_wrote_stands_as_written(String text) {
        assertThat(Reopened.of(SampleReports.withRemark(text)).under("講師の所感")).startsWith(text);
    }

    @Test
    void characters_that_no_document_can_carry_are_left_out() {
        String pasted = "満\u0000足\u0008し\u001Bた\uFFFE。\uD800\r\n次\u000Bの行";

        assertThat(Reopened.of(SampleReports.withRemark(pasted)).under("講師の所感")).startsWith("満足した。", "次", "の行");
    }

    @Test
    void all_of_it_keeps_to_the_schema_of_word() {
        Reopened report = Reopened.of(SampleReports.full());
        List<XmlError> errors = new ArrayList<>();
        XmlOptions collecting = new XmlOptions().setErrorListener(errors);

        report.document().getDocument().validate(collecting);
        report.charts().forEach(chart -> chart.getCTChartSpace().validate(collecting));

        assertThat(errors).isEmpty();
    }
}
