package org.yoriai.report;

import static org.yoriai.report.PerformanceReportForm.nothing;
import static org.yoriai.report.WordXml.cell;
import static org.yoriai.report.WordXml.headCell;
import static org.yoriai.report.WordXml.headRow;
import static org.yoriai.report.WordXml.p;
import static org.yoriai.report.WordXml.row;
import static org.yoriai.report.WordXml.table;

/** Authors the discussion's part of the form of the 実施報告書: group by group, theme by theme. Widths in twips. */
final class PerformanceReportDiscussion {

    private static final int[] CARD = {1474, 7030, 1020};

    private PerformanceReportDiscussion() {}

    static String discussion() {
        return p("Normal", "{{#groupWork}}")
                + p("Heading1", "グループワークの討議内容")
                + p("Normal", "{{#groups}}")
                + p("Heading2", "{{name}}", "Aside|　{{people}}人　進行　{{facilitator}}")
                + p("Lead", "選んだ課題　", "Strong|{{choice}}")
                + p("Normal", "{{#themes}}")
                + p("Heading3", "{{name}}")
                + cards("班のカード")
                + p("Normal", "{{/themes}}")
                + p("Normal", "{{^themes}}")
                + p("Lead", "カードの記録はありません。")
                + p("Normal", "{{/themes}}")
                + p("Normal", "{{/groups}}")
                + nothing("groups")
                + p("Normal", "{{#loose}}")
                + p("Heading2", "班に分けられていないカード")
                + cards("班に分けられていないカード")
                + p("Normal", "{{/loose}}")
                + p("Normal", "{{/groupWork}}");
    }

    private static String cards(String caption) {
        return table(
                caption,
                CARD,
                headRow(headCell(CARD[0], "", "種類"), headCell(CARD[1], "", "内容"), headCell(CARD[2], "", "票")),
                row(
                        cell(CARD[0], p("Cell", "{{cards.kind}}")),
                        cell(CARD[1], p("Cell", "{{cards.text}}")),
                        cell(CARD[2], p("Figure", "{{cards.votes}}"))));
    }
}
