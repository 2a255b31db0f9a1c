package org.yoriai.report;

import static org.yoriai.report.PerformanceReportForm.nothing;
import static org.yoriai.report.WordXml.cell;
import static org.yoriai.report.WordXml.cells;
import static org.yoriai.report.WordXml.headCell;
import static org.yoriai.report.WordXml.headRow;
import static org.yoriai.report.WordXml.heads;
import static org.yoriai.report.WordXml.p;
import static org.yoriai.report.WordXml.row;
import static org.yoriai.report.WordXml.sums;
import static org.yoriai.report.WordXml.table;

/** Authors the tables of the form of the 実施報告書. Column widths in twips. */
final class PerformanceReportTables {

    private static final int[] ATTENDANCE = {2609, 1383, 1383, 1383, 1383, 1383};
    private static final int[] AGENDA = {4252, 1134, 822, 680, 822, 680, 1134};

    private PerformanceReportTables() {}

    static String attendance() {
        return p("Heading1", "出席の状況")
                + p("Normal", "{{#attendance}}")
                + table(
                        "町会・自治会ごとの出席の人数",
                        ATTENDANCE,
                        headRow(headCell(ATTENDANCE[0], "", "町会・自治会")
                                + heads(ATTENDANCE, 1, "予定", "出席", "うち遅刻", "当日参加", "欠席")),
                        row(cell(ATTENDANCE[0], p("Cell", "{{rows.association}}"))
                                + cells(
                                        "WideFigure",
                                        ATTENDANCE,
                                        1,
                                        "{{rows.planned}}",
                                        "{{rows.present}}",
                                        "{{rows.late}}",
                                        "{{rows.walkIns}}",
                                        "{{rows.absent}}")),
                        sums(
                                "WideSum",
                                ATTENDANCE,
                                "計（単位　人）",
                                "{{planned}}",
                                "{{present}}",
                                "{{late}}",
                                "{{walkIns}}",
                                "{{absent}}"))
                + p("Normal", "{{#unmarked}}")
                + p("Note", "予定した人のうち{{people}}人は、出欠の記録がありません。")
                + p("Normal", "{{/unmarked}}")
                + p("Normal", "{{/attendance}}")
                + nothing("attendance");
    }

    static String agenda() {
        String over = "<w:gridSpan w:val=\"2\"/>";
        String down = "<w:vMerge w:val=\"restart\"/>";
        String on = "<w:vMerge/>";
        return p("Heading1", "実施内容（予定と実際）")
                + p("Normal", "{{#agenda}}")
                + table(
                        "進行の予定と実際",
                        AGENDA,
                        headRow(
                                headCell(AGENDA[0], down, "項目"),
                                headCell(AGENDA[1], down, "形式"),
                                headCell(AGENDA[2] + AGENDA[3], over, "予定"),
                                headCell(AGENDA[4] + AGENDA[5], over, "実際"),
                                headCell(AGENDA[6], down, "差（分）")),
                        headRow(
                                headCell(AGENDA[0], on, ""),
                                headCell(AGENDA[1], on, ""),
                                headCell(AGENDA[2], "", "開始"),
                                headCell(AGENDA[3], "", "分"),
                                headCell(AGENDA[4], "", "開始"),
                                headCell(AGENDA[5], "", "分"),
                                headCell(AGENDA[6], on, "")),
                        row(
                                cell(AGENDA[0], p("Cell", "{{rows.title}}")),
                                cell(AGENDA[1], p("Cell", "{{rows.form}}"))
                                        + cells(
                                                "Figure",
                                                AGENDA,
                                                2,
                                                "{{rows.plannedStart}}",
                                                "{{rows.plannedMinutes}}",
                                                "{{rows.actualStart}}",
                                                "{{rows.actualMinutes}}",
                                                "{{rows.difference}}")),
                        sums("Sum", AGENDA, "計", "", "", "{{planned}}", "", "{{actual}}", "{{difference}}"))
                + p("Normal", "{{/agenda}}")
                + nothing("agenda")
                + p("Account", "{{account.text}}");
    }
}
