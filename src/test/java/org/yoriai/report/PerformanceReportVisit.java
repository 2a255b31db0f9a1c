package org.yoriai.report;

import static org.yoriai.report.PerformanceReportForm.nothing;
import static org.yoriai.report.WordXml.cell;
import static org.yoriai.report.WordXml.headCell;
import static org.yoriai.report.WordXml.headRow;
import static org.yoriai.report.WordXml.p;
import static org.yoriai.report.WordXml.row;
import static org.yoriai.report.WordXml.shade;
import static org.yoriai.report.WordXml.table;

/** Authors what the form of the 実施報告書 tells of a visit: steps, operating rules, hearing, promises. Widths in twips. */
final class PerformanceReportVisit {

    private static final int[] PAIR = {2609, 6915};
    private static final int[] PROMISE = {3119, 2268, 1134, 3003};

    private PerformanceReportVisit() {}

    static String visit() {
        return p("Normal", "{{#visit}}") + hearing() + steps() + rules() + promises() + p("Normal", "{{/visit}}");
    }

    private static String hearing() {
        return p("Heading1", "派遣先と事前ヒアリング")
                + p("Subject", "派遣先　{{association}}")
                + p("Normal", "{{#hearing}}")
                + table("事前ヒアリング", PAIR, heads("設問", "回答（{{on}}）"), pair("{{rows.question}}", "{{rows.answer}}"))
                + p("Normal", "{{/hearing}}")
                + p("Normal", "{{^hearing}}")
                + p("Lead", "事前ヒアリングの記録はありません。")
                + p("Normal", "{{/hearing}}");
    }

    private static String steps() {
        return p("Heading1", "支援の内容")
                + p("Normal", "{{#steps}}")
                + p("Heading2", "{{name}}")
                + p("Voice", "・{{notes.text}}", "Aside|（{{notes.about}}）")
                + p("Normal", "{{/steps}}")
                + nothing("steps");
    }

    private static String rules() {
        return p("Heading1", "運用ルール")
                + p("Normal", "{{#rules}}")
                + table("運用ルール", PAIR, heads("項目", "取り決め"), pair("{{rows.about}}", "{{rows.text}}"))
                + p("Normal", "{{/rules}}")
                + nothing("rules");
    }

    private static String promises() {
        return p("Heading1", "約束とフォローアップ")
                + p("Normal", "{{#promises}}")
                + table(
                        "約束とフォローアップ",
                        PROMISE,
                        headRow(
                                headCell(PROMISE[0], "", "内容"),
                                headCell(PROMISE[1], "", "期限"),
                                headCell(PROMISE[2], "", "方法"),
                                headCell(PROMISE[3], "", "状況")),
                        row(
                                cell(PROMISE[0], p("Cell", "{{rows.text}}")),
                                cell(PROMISE[1], p("Cell", "{{rows.due}}")),
                                cell(PROMISE[2], p("Cell", "{{rows.way}}")),
                                cell(PROMISE[3], p("Cell", "{{rows.standing}}"))))
                + p("Normal", "{{/promises}}")
                + nothing("promises");
    }

    private static String heads(String left, String right) {
        return headRow(headCell(PAIR[0], "", left), headCell(PAIR[1], "", right));
    }

    private static String pair(String left, String right) {
        return row(cell(PAIR[0], shade(), p("Cell", left)), cell(PAIR[1], p("Cell", right)));
    }
}
