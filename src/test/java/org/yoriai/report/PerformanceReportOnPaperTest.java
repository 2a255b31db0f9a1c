package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S10, D9, E5: the three reports as the ward prints them: sections numbered without a gap, nothing of the form left over. */
class PerformanceReportOnPaperTest {

    @TempDir
    Path folder;

    @Test
    void a_seminars_report_is_laid_out() throws IOException, InterruptedException {
        assertThat(laidOut(
                        "seminar-report",
                        SampleReports.with(
                                "デジタル活用講習会", SampleParticulars.seminar(5), Optional.of(SampleTables.survey()))))
                .contains("1実施概要", "3実施内容（予定と実際）", "4アンケートの結果", "5講師の所感", "6配付した資料", "7写真", "8添付書類", "以上")
                .doesNotContain("{{", "}}");
    }

    @Test
    void a_visits_report_is_laid_out() throws IOException, InterruptedException {
        assertThat(laidOut("visit-report", SampleReports.with("アドバイザー派遣", SampleParticulars.visit(), Optional.empty())))
                .contains("4派遣先と事前ヒアリング", "5支援の内容", "6運用ルール", "7約束とフォローアップ", "8アドバイザーの所感", "9今後の支援方針")
                .doesNotContain("{{", "}}");
    }

    @Test
    void an_exchanges_report_is_laid_out() throws IOException, InterruptedException {
        assertThat(laidOut(
                        "exchange-report",
                        SampleReports.with("意見交換会", SampleParticulars.exchange(), Optional.of(SampleTables.survey()))))
                .contains("4グループワークの討議内容", "1班5人進行手本健", "5アンケートの結果", "6講師の所感")
                .doesNotContain("{{", "}}");
    }

    private String laidOut(String name, PerformanceReportContent content) throws IOException, InterruptedException {
        return new OnPaper(folder).laidOut(name, new PerformanceReportDocument().render(content));
    }
}
