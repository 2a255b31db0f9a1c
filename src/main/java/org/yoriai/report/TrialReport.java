package org.yoriai.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.yoriai.report.PerformanceReportContent.Change;
import org.yoriai.report.PerformanceReportContent.Contractor;
import org.yoriai.report.PerformanceReportContent.Equipment;
import org.yoriai.report.PerformanceReportContent.Occasion;
import org.yoriai.report.PerformanceReportContent.Remark;
import org.yoriai.report.PerformanceReportContent.Worker;
import org.yoriai.report.SurveyResult.ClosedQuestion;
import org.yoriai.report.SurveyResult.OpenQuestion;
import org.yoriai.report.SurveyResult.Option;
import org.yoriai.report.SurveyResult.Voice;

/** 試し差込みの報告書 — an invented session in which everything happened that a report of any kind can tell. */
final class TrialReport {
    private static final LocalDate HELD_ON = LocalDate.of(2026, 11, 11);

    private TrialReport() {}

    static PerformanceReportContent content() {
        return new PerformanceReportContent(
                LocalDate.of(2026, 11, 24),
                "見本区長",
                new Contractor("東京都見本区見本一丁目2番3号", "株式会社見本コミュニティ支援", "代表取締役　見本 次郎"),
                "令和8年度 町会・自治会デジタル活用支援事業委託",
                "仕様書4(1)コ",
                occasion(),
                attendance(),
                agenda(),
                Optional.of("文例をもとにした下書きづくりに時間をかけ、そのぶん事例の紹介を短くした。"),
                Optional.of(survey()),
                List.of(new Remark(
                        "関心は「始め方」から「続け方」に移っている。\n担当を2人にすることを、派遣の場でも勧めたい。", "講師　見本 太郎", HELD_ON.atTime(16, 10))),
                TrialParticulars.all(),
                2,
                Optional.of(new Change(1, LocalDate.of(2026, 11, 20), "出席者を16人から17人に改めました。")));
    }

    private static Occasion occasion() {
        return new Occasion(
                "デジタル活用講習会",
                5,
                "LINEの配信を続けるには",
                HELD_ON,
                LocalTime.of(14, 0),
                LocalTime.of(16, 0),
                Optional.of(LocalTime.of(14, 2)),
                Optional.of(LocalTime.of(16, 5)),
                Optional.of("見本区民センター　会議室1"),
                List.of(new Worker("講師", "見本 太郎"), new Worker("補助", "手本 健")),
                new Equipment(List.of("マイク", "プロジェクター"), List.of("講師用パソコン1台")));
    }

    private static List<AssociationAttendance> attendance() {
        return List.of(
                new AssociationAttendance("見本町会", 3, 1, 1, 0, 1),
                new AssociationAttendance("例示町会", 3, 3, 0, 1, 0),
                new AssociationAttendance("手本自治会", 2, 2, 0, 0, 0));
    }

    private static List<AgendaRow> agenda() {
        return List.of(
                new AgendaRow(
                        "あいさつ・今日のねらい",
                        Optional.of("講義"),
                        LocalTime.of(14, 0),
                        5,
                        new AgendaRow.Held(LocalTime.of(14, 2), LocalTime.of(14, 6))),
                new AgendaRow(
                        "文例をもとに、下書きを作る",
                        Optional.of("操作体験"),
                        LocalTime.of(14, 5),
                        30,
                        new AgendaRow.Held(LocalTime.of(14, 6), LocalTime.of(14, 40))),
                new AgendaRow("休憩", Optional.empty(), LocalTime.of(14, 35), 10, new AgendaRow.Skipped()));
    }

    private static SurveyResult survey() {
        return new SurveyResult(
                7,
                4,
                2,
                List.of(
                        question(1, "今日の講習会はいかがでしたか", false, new Option("満足", 4), new Option("ふつう", 2)),
                        question(
                                2,
                                "使ってみたいもの",
                                true,
                                new Option("LINE公式アカウント", 5),
                                new Option("Instagram", 3),
                                new Option("まだ決めていない", 1)),
                        question(3, "進む速さはいかがでしたか", false, new Option("ちょうどよい", 6), new Option("速い", 0))),
                List.of(new OpenQuestion(
                        4,
                        "困っていること、これからしたいこと",
                        List.of(
                                new Voice("配信の回数に迷う。", Optional.of("見本町会")),
                                new Voice("夜の時間にもう一度開いてほしい。", Optional.of("例示町会"))))));
    }

    private static ClosedQuestion question(int number, String text, boolean several, Option... options) {
        return new ClosedQuestion(number, text, several, 6, List.of(options));
    }
}
