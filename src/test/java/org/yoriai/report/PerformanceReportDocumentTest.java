package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yoriai.report.AgendaRow.NeverStarted;
import org.yoriai.report.AgendaRow.Skipped;
import org.yoriai.report.AgendaRow.Unfinished;
import org.yoriai.report.SurveyResult.ClosedQuestion;
import org.yoriai.report.SurveyResult.OpenQuestion;
import org.yoriai.report.SurveyResult.Option;
import org.yoriai.shared.EraDate;

/** 仕様書4(1)コ (S10): the report tells what was done, what the survey gave and what the lecturer says. */
class PerformanceReportDocumentTest {

    @Test
    void the_letter_head_names_both_sides_the_contract_and_the_clause() {
        assertThat(Reopened.of(SampleReports.full()).paragraphs())
                .startsWith(
                        "令和8年11月24日",
                        "見本区長　殿",
                        "受託者\t東京都見本区見本一丁目2番3号",
                        "\t株式会社見本コミュニティ支援",
                        "\t代表取締役　見本 次郎",
                        "実施報告書",
                        "デジタル活用講習会　第5回",
                        "令和8年度 町会・自治会デジタル活用支援事業委託について、仕様書4(1)コに基づき、次のとおり報告します。");
    }

    @Test
    void the_overview_tells_when_where_by_whom_with_what_and_for_how_many() {
        Reopened report = Reopened.of(SampleReports.full());

        assertThat(report.overview("名称")).isEqualTo("LINEの配信を続けるには");
        assertThat(report.overview("実施日時"))
                .contains(EraDate.withWeekday(SampleReports.HELD_ON) + "　14時00分から16時00分まで")
                .contains("（実際　14時02分から16時05分まで）");
        assertThat(report.overview("会場")).isEqualTo("見本区民センター　会議室1");
        assertThat(report.overview("従事者")).isEqualTo("講師　見本 太郎　　補助　手本 健");
        assertThat(report.overview("出席者")).isEqualTo("17人（予定18人のうち16人、当日参加1人）　9町会・自治会");
        assertThat(report.overview("機材"))
                .isEqualTo("区　マイク、プロジェクター、スクリーン、ホワイトボード、貸与タブレット18台、会場の回線\n受託者　講師用パソコン1台（令和8年10月5日に協議）");
    }

    @Test
    void attendance_stands_association_by_association_with_its_sums() {
        Reopened report = Reopened.of(SampleReports.full());

        assertThat(report.table("町会・自治会ごとの出席の人数"))
                .hasSize(11)
                .startsWith(List.of("町会・自治会", "予定", "出席", "うち遅刻", "当日参加", "欠席"), List.of("見本町会", "2", "1", "", "", "1"))
                .contains(List.of("例文住宅自治会", "2", "2", "1", "", ""), List.of("北手本町会", "1", "1", "", "1", ""))
                .endsWith(List.of("計（単位　人）", "18", "16", "1", "1", "2"));
        assertThat(report.under("出席の状況")).isEmpty();
    }

    @Test
    void people_without_a_mark_are_told_of() {
        Reopened report =
                Reopened.of(SampleReports.withAttendance(List.of(new AssociationAttendance("見本町会", 5, 2, 0, 0, 1))));

        assertThat(report.under("出席の状況")).containsExactly("予定した人のうち2人は、出欠の記録がありません。");
    }

    @Test
    void the_agenda_stands_as_planned_and_as_it_went() {
        Reopened report = Reopened.of(SampleReports.full());

        assertThat(report.table("進行の予定と実際"))
                .hasSize(11)
                .contains(
                        List.of("あいさつ・今日のねらい", "講義", "14:00", "5", "14:02", "4", "−1"),
                        List.of("文例をもとに、自分の町会の下書きを作る", "操作体験", "14:25", "30", "14:30", "38", "＋8"),
                        List.of("休憩", "—", "14:55", "10", "15:08", "8", "−2"),
                        List.of("アンケート", "記入", "15:55", "5", "16:00", "5", "±0"))
                .endsWith(List.of("計", "", "", "120", "", "123", "＋3"));
        assertThat(report.under("実施内容（予定と実際）"))
                .containsExactly("文例をもとにした下書きづくりに時間をかけ、そのぶん事例の紹介を短くした。3つの町会が、その場で下書きを仕上げた。");
    }

    @Test
    void an_item_left_out_or_never_started_shows_so_and_an_unknown_sum_is_not_made_up() {
        AgendaRow held = SampleTables.row("講義", "講義", "14:00", 60, SampleTables.held("14:00", "15:10"));
        AgendaRow skipped = SampleTables.row("事例", "講義", "15:00", 15, new Skipped());

        assertThat(Reopened.of(SampleReports.withAgenda(List.of(held, skipped))).table("進行の予定と実際"))
                .contains(List.of("事例", "講義", "15:00", "15", "—", "—", "省略"))
                .endsWith(List.of("計", "", "", "75", "", "70", "−5"));
        assertThat(Reopened.of(SampleReports.withAgenda(List.of(
                                held,
                                SampleTables.row("質問", "質疑", "15:15", 20, new NeverStarted()),
                                SampleTables.row(
                                        "アンケート",
                                        "記入",
                                        "15:35",
                                        5,
                                        new Unfinished(SampleTables.held("15:40", "15:40")
                                                .start())))))
                        .table("進行の予定と実際"))
                .contains(
                        List.of("質問", "質疑", "15:15", "20", "—", "—", "記録なし"),
                        List.of("アンケート", "記入", "15:35", "5", "15:40", "—", "終了不明"))
                .endsWith(List.of("計", "", "", "85", "", "—", "—"));
    }

    @Test
    void the_survey_tells_how_many_answered_and_what() {
        Reopened report = Reopened.of(SampleReports.full());

        assertThat(report.table("アンケートの回収状況"))
                .containsExactly(
                        List.of("出席者", "スマートフォン", "紙", "回答の計", "未回収", "回収率"),
                        List.of("17人", "9人", "6人", "15人", "2人", "88％"));
        assertThat(report.tables("選択肢ごとの人数と割合")).hasSize(4);
        assertThat(report.table("選択肢ごとの人数と割合"))
                .extracting(row -> String.join(" ", row.subList(0, 3)))
                .containsExactly("とても満足 8人 53％", "満足 6人 40％", "ふつう 1人 7％", "不満 0人 0％", "とても不満 0人 0％");
        assertThat(report.paragraphs()).contains("問1　今日の講習会はいかがでしたか　回答15人", "問4　町会・自治会で使ってみたいもの（複数回答）　回答15人");
        assertThat(report.under("問5　困っていること、これからしたいこと　記述4件"))
                .hasSize(4)
                .startsWith("・配信の回数に迷う。多いと嫌がられないか。ほかの町会の例をもっと知りたい。（見本町会）");
    }

    @Test
    void a_question_that_nobody_answered_says_so() {
        Reopened report = Reopened.of(SampleReports.withSurvey(new SurveyResult(
                17,
                0,
                0,
                List.of(new ClosedQuestion(1, "いかがでしたか", false, 0, List.of(new Option("満足", 0)))),
                List.of(new OpenQuestion(2, "ご意見", List.of())))));

        assertThat(report.table("アンケートの回収状況").getLast()).containsExactly("17人", "0人", "0人", "0人", "17人", "0％");
        assertThat(report.under("問1　いかがでしたか　回答0人")).containsExactly("回答はありません。");
        assertThat(report.under("問2　ご意見　記述0件")).containsExactly("回答はありません。");
        assertThat(report.charts()).isEmpty();
    }

    @Test
    void every_remark_stands_with_its_author_and_time() {
        assertThat(Reopened.of(SampleReports.full()).under("講師の所感"))
                .containsExactly(
                        "配信を始めた町会が9つのうち5つあり、関心は「始め方」から「続け方」に移っている。文例を配ったところ、その場で3つの町会が下書きを作った。",
                        "一方で、配信の担当が1人だけという町会が多い。担当を2人にすることを、派遣の場でも勧めたい。",
                        "講師　見本 太郎（令和8年11月11日 16時10分）",
                        "操作体験では、隣どうしで教え合う姿が多く見られた。",
                        "補助　手本 健（令和8年11月11日 16時18分）");
    }

    @Test
    void page_one_names_what_changed_since_the_version_handed_in_before() {
        String change = "第1版（令和8年11月20日提出）からの変更　出席者数を16人から17人に、アンケートの回答を14人から15人に改めました。遅れて届いた記録を加えたためです。";

        assertThat(Reopened.of(SampleReports.full()).paragraphs()).contains(change);
        assertThat(Reopened.of(SampleReports.bare()).paragraphs()).noneMatch(text -> text.contains("からの変更"));
    }
}
