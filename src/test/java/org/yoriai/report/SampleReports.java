package org.yoriai.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.yoriai.report.PerformanceReportContent.Change;
import org.yoriai.report.PerformanceReportContent.Contractor;
import org.yoriai.report.PerformanceReportContent.Equipment;
import org.yoriai.report.PerformanceReportContent.Occasion;
import org.yoriai.report.PerformanceReportContent.Remark;
import org.yoriai.report.PerformanceReportContent.Worker;

/** The report of an invented session: 17 people of 9 associations, 15 of whom answered. */
final class SampleReports {

    static final LocalDate HELD_ON = LocalDate.of(2026, 11, 11);

    private SampleReports() {}

    static PerformanceReportContent full() {
        return content(
                occasion(),
                SampleTables.attendance(),
                SampleTables.agenda(),
                Optional.of("文例をもとにした下書きづくりに時間をかけ、そのぶん事例の紹介を短くした。3つの町会が、その場で下書きを仕上げた。"),
                Optional.of(SampleTables.survey()),
                remarks(),
                Optional.of(new Change(
                        1, LocalDate.of(2026, 11, 20), "出席者数を16人から17人に、アンケートの回答を14人から15人に改めました。遅れて届いた記録を加えたためです。")));
    }

    /** Nothing but the plan is known. */
    static PerformanceReportContent bare() {
        Occasion planned = new Occasion(
                "デジタル活用講習会",
                5,
                "LINEの配信を続けるには",
                HELD_ON,
                LocalTime.of(14, 0),
                LocalTime.of(16, 0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Equipment(List.of(), List.of()));
        return content(planned, List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    static PerformanceReportContent withSurvey(SurveyResult survey) {
        return content(
                occasion(),
                SampleTables.attendance(),
                SampleTables.agenda(),
                Optional.empty(),
                Optional.of(survey),
                remarks(),
                Optional.empty());
    }

    static PerformanceReportContent withRemark(String text) {
        return content(
                occasion(),
                SampleTables.attendance(),
                SampleTables.agenda(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Remark(text, "講師　見本 太郎", HELD_ON.atTime(16, 10))),
                Optional.empty());
    }

    /** The same session with what else a report tells. */
    static PerformanceReportContent with(String kind, ReportParticulars particulars, Optional<SurveyResult> survey) {
        PerformanceReportContent full = full();
        Occasion held = full.occasion();
        return new PerformanceReportContent(
                full.issued(),
                full.addressee(),
                full.contractor(),
                full.contractTitle(),
                full.clause(),
                new Occasion(
                        kind,
                        held.number(),
                        held.title(),
                        held.date(),
                        held.plannedStart(),
                        held.plannedEnd(),
                        held.actualStart(),
                        held.actualEnd(),
                        held.venue(),
                        held.workers(),
                        held.equipment()),
                full.attendance(),
                full.agenda(),
                full.account(),
                survey,
                full.remarks(),
                particulars,
                1,
                Optional.empty());
    }

    static PerformanceReportContent withAgenda(List<AgendaRow> agenda) {
        return content(
                occasion(),
                SampleTables.attendance(),
                agenda,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    static PerformanceReportContent withAttendance(List<AssociationAttendance> attendance) {
        return content(
                occasion(),
                attendance,
                SampleTables.agenda(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static PerformanceReportContent content(
            Occasion occasion,
            List<AssociationAttendance> attendance,
            List<AgendaRow> agenda,
            Optional<String> account,
            Optional<SurveyResult> survey,
            List<Remark> remarks,
            Optional<Change> change) {
        return new PerformanceReportContent(
                LocalDate.of(2026, 11, 24),
                "見本区長",
                new Contractor("東京都見本区見本一丁目2番3号", "株式会社見本コミュニティ支援", "代表取締役　見本 次郎"),
                "令和8年度 町会・自治会デジタル活用支援事業委託",
                "仕様書4(1)コ",
                occasion,
                attendance,
                agenda,
                account,
                survey,
                remarks,
                ReportParticulars.NONE,
                change.isPresent() ? 2 : 1,
                change);
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
                new Equipment(
                        List.of("マイク", "プロジェクター", "スクリーン", "ホワイトボード", "貸与タブレット18台", "会場の回線"),
                        List.of("講師用パソコン1台（令和8年10月5日に協議）")));
    }

    private static List<Remark> remarks() {
        LocalDateTime evening = HELD_ON.atTime(16, 10);
        return List.of(
                new Remark(
                        "配信を始めた町会が9つのうち5つあり、関心は「始め方」から「続け方」に移っている。文例を配ったところ、その場で3つの町会が下書きを作った。\n"
                                + "一方で、配信の担当が1人だけという町会が多い。担当を2人にすることを、派遣の場でも勧めたい。",
                        "講師　見本 太郎",
                        evening),
                new Remark("操作体験では、隣どうしで教え合う姿が多く見られた。", "補助　手本 健", evening.plusMinutes(8)));
    }
}
