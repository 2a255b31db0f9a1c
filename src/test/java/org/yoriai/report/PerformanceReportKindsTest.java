package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;

/** 仕様書 4(2)ケ, 4(3)コ (D9, E5): what a visit and an exchange have to report beside what every session has. */
class PerformanceReportKindsTest {

    private static final Reopened VISIT =
            Reopened.of(SampleReports.with("アドバイザー派遣", SampleParticulars.visit(), Optional.empty()));
    private static final Reopened EXCHANGE =
            Reopened.of(SampleReports.with("意見交換会", SampleParticulars.exchange(), Optional.of(SampleTables.survey())));

    @Test
    void d9_a_visit_tells_the_hearing_the_steps_the_rules_and_what_was_promised() {
        assertThat(VISIT.under("派遣先と事前ヒアリング")).containsExactly("派遣先　見本町会");
        assertThat(VISIT.table("事前ヒアリング"))
                .containsExactly(
                        List.of("設問", "回答（令和8年11月2日）"),
                        List.of("いま困っていること", "回覧板が回りきるまで2週間かかる。"),
                        List.of("使っているもの", "LINEは役員の8人のうち6人が使っている。"));
        assertThat(VISIT.under("初期設定"))
                .containsExactly("・応答メッセージを「お返事は3日以内」にした。（設定）", "・二段階認証の電話が会館の固定電話に届かない。（困ったこと）");
        assertThat(VISIT.table("運用ルール"))
                .contains(List.of("投稿する人", "見本会長と広報部長の2人"), List.of("投稿の回数と時間帯", "月2回、火曜日の10時"));
        assertThat(VISIT.table("約束とフォローアップ"))
                .contains(
                        List.of("配信を1回行った結果を聞く", "令和8年12月3日", "電話", "済み（令和8年12月2日）"),
                        List.of("引き継ぎの手順書を送る", "令和8年12月10日", "メール", "未着手"));
    }

    @Test
    void d9_the_support_policy_stands_and_its_lack_is_told() {
        assertThat(VISIT.under("今後の支援方針")).containsExactly("配信の担当を2人にする。", "3か月後に、続いているかを電話で確かめる。");
        ReportParticulars nothing = new ReportParticulars(
                List.of(),
                Optional.of(new ReportParticulars.Visit(
                        Optional.empty(), Optional.empty(), List.of(), List.of(), List.of())),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0);
        Reopened bare = Reopened.of(SampleReports.with("アドバイザー派遣", nothing, Optional.empty()));
        for (String heading : List.of("支援の内容", "運用ルール", "約束とフォローアップ", "今後の支援方針")) {
            assertThat(bare.under(heading)).as(heading).containsExactly(Wording.NOT_RECORDED);
        }
        assertThat(bare.under("派遣先と事前ヒアリング")).contains("事前ヒアリングの記録はありません。");
    }

    @Test
    void a_visit_has_no_survey_and_its_remarks_are_the_advisers() {
        assertThat(VISIT.paragraphs())
                .doesNotContain("アンケートの結果", "グループワークの討議内容")
                .contains("アドバイザーの所感");
        assertThat(EXCHANGE.paragraphs()).contains("アンケートの結果", "講師の所感").doesNotContain("運用ルール", "今後の支援方針");
    }

    @Test
    void e5_the_discussion_stands_group_by_group() {
        assertThat(EXCHANGE.paragraphs()).containsSubsequence("1班　5人　進行　手本 健", "選んだ課題　若い世代に届かない", "2班　4人　進行　—");
        assertThat(EXCHANGE.tables("班のカード"))
                .containsExactly(
                        List.of(
                                List.of("種類", "内容", "票"),
                                List.of("課題", "回覧板を見ない世帯が増えた", "4"),
                                List.of("解決策", "ごみ収集日の配信から始める", "3")),
                        List.of(List.of("種類", "内容", "票"), List.of("課題", "役員が交代すると止まる", "")));
        assertThat(EXCHANGE.under("2班　4人　進行　—")).containsExactly("選んだ課題　選定の記録なし", "カードの記録はありません。");
        assertThat(EXCHANGE.table("班に分けられていないカード")).contains(List.of("解決策", "区の掲示板にQRコードを貼る", ""));
    }

    @Test
    void confirmed_materials_and_annexes_are_listed() {
        assertThat(EXCHANGE.table("配付した資料"))
                .containsExactly(
                        List.of("資料", "版", "ファイル", "区の確認日"),
                        List.of("LINEの配信を続けるには 手引き", "第2版", "LINE手引き.pdf", "令和8年10月26日"),
                        List.of("配信の文例集", "第1版", "文例集.docx", "確認の記録なし"));
        assertThat(EXCHANGE.under("添付書類"))
                .containsExactly("・配付資料「LINEの配信を続けるには 手引き」（第2版）", "・配付資料「配信の文例集」（第1版）", "・アンケートの集計表（.xlsx）", "以上");
    }

    @Test
    void every_photograph_stands_above_its_own_caption_two_beside_each_other() {
        Reopened report = Reopened.of(SampleReports.with("デジタル活用講習会", SampleParticulars.seminar(5), Optional.empty()));

        assertThat(report.table("写真"))
                .containsExactly(
                        List.of("写真1　会場のようす その1", "写真2　会場のようす その2"),
                        List.of("写真3　会場のようす その3", "写真4　会場のようす その4"),
                        List.of("写真5　会場のようす その5", ""));
        assertThat(report.pictures("写真"))
                .extracting(Base64.getEncoder()::encodeToString)
                .containsExactlyElementsOf(SampleParticulars.pictures(5).stream()
                        .map(picture -> Base64.getEncoder()
                                .encodeToString(picture.image().jpeg()))
                        .toList());
        assertThat(report.under("写真")).containsExactly("ほかに1枚の写真が記録されていますが、この文書には載せられませんでした。");
    }

    @Test
    void every_kind_keeps_to_the_schema_of_word() {
        List<XmlError> errors = new ArrayList<>();
        XmlOptions collecting = new XmlOptions().setErrorListener(errors);
        for (Reopened report : List.of(VISIT, EXCHANGE)) {
            report.document().getDocument().validate(collecting);
        }
        assertThat(errors).isEmpty();
    }
}
