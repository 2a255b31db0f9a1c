package org.yoriai.report;

import static org.yoriai.report.WordXml.above;
import static org.yoriai.report.WordXml.cell;
import static org.yoriai.report.WordXml.cells;
import static org.yoriai.report.WordXml.headCell;
import static org.yoriai.report.WordXml.headRow;
import static org.yoriai.report.WordXml.heads;
import static org.yoriai.report.WordXml.p;
import static org.yoriai.report.WordXml.row;
import static org.yoriai.report.WordXml.shade;
import static org.yoriai.report.WordXml.sums;
import static org.yoriai.report.WordXml.table;
import static org.yoriai.report.WordXml.uncounted;

/** Authors the body of the form of the 請求書: one page of A4, 9524 twips between the margins. */
final class InvoiceForm {
    private static final int[] LINES = {5924, 1200, 2400};
    private static final int[] SIDE = {2400, 7124};

    private InvoiceForm() {}

    static String document() {
        return WordXml.part(
                "document",
                "<w:body>\n" + opening() + lines() + payment() + PerformanceReportForm.page() + "</w:body>");
    }

    static String footer() {
        return ProposalForm.foot("請求書", "{{number}}");
    }

    private static String opening() {
        return p("Right", "請求番号　{{number}}")
                + p("Right", "{{issued}}")
                + p("Normal", "{{addressee}}　殿")
                + p("Sender", "受託者\t{{contractorAddress}}")
                + p("Sender", "\t{{contractorName}}")
                + p("Sender", "\t{{representative}}　　㊞")
                + p("Sender", "{{#registered}}")
                + p("Sender", "\t登録番号　{{registration}}")
                + p("Sender", "{{/registered}}")
                + p("Title", "請求書")
                + p("Subtitle", "ご請求金額　{{total}}円（税込み）")
                + above("Lead", "{{contract}}について、全ての委託業務の履行確認を受けましたので、仕様書5に基づき、次のとおり請求します。");
    }

    private static String lines() {
        return table(
                "請求の内訳",
                LINES,
                headRow(headCell(LINES[0], "", "内容"), heads(LINES, 1, "数量", "金額（円）")),
                row(cell(LINES[0], p("Cell", "{{contract}}")), cells("Figure", LINES, 1, "1式", "{{net}}")),
                sums("Sum", LINES, "消費税および地方消費税（{{taxPercent}}％対象　{{net}}円）", "", "{{tax}}"),
                sums("Sum", LINES, "合計（税込み）", "", "{{total}}"));
    }

    private static String payment() {
        return uncounted("お支払い")
                + table("お支払い", SIDE, side("履行確認", "{{accepted}}"), side("お支払期限", "{{due}}"), side("お振込先", "{{bank}}"))
                + p("End", "以上");
    }

    private static String side(String name, String value) {
        return row(cell(SIDE[0], shade(), p("Cell", name)), cell(SIDE[1], p("Cell", value)));
    }
}
