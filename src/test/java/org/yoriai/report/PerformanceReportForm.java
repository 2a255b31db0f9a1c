package org.yoriai.report;

import static org.yoriai.report.WordXml.cell;
import static org.yoriai.report.WordXml.p;
import static org.yoriai.report.WordXml.row;
import static org.yoriai.report.WordXml.shade;
import static org.yoriai.report.WordXml.table;

/** Authors the body of the form of the 実施報告書: A4, 168 mm (9524 twips) between the margins. */
final class PerformanceReportForm {

    private static final int TEXT_WIDTH = 9524;
    private static final int[] SIDE = {1531, TEXT_WIDTH - 1531};

    private PerformanceReportForm() {}

    static String document() {
        return WordXml.part(
                "document",
                "<w:body>\n" + opening() + overview() + PerformanceReportTables.attendance()
                        + PerformanceReportTables.agenda() + PerformanceReportVisit.visit()
                        + PerformanceReportDiscussion.discussion() + PerformanceReportSurvey.survey() + remarks()
                        + PerformanceReportAnnex.annex() + page() + "</w:body>");
    }

    static String footer() {
        return WordXml.part(
                "ftr",
                p("Footer", "{{documentName}}\t@\t第{{version}}版")
                        .replace(
                                "@",
                                "</w:t></w:r>" + WordXml.counted("PAGE")
                                        + "<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>"
                                        + WordXml.counted("NUMPAGES") + "<w:r><w:t>"));
    }

    private static String opening() {
        return p("Right", "{{issued}}")
                + p("Normal", "{{addressee}}　殿")
                + p("Sender", "受託者\t{{contractorAddress}}")
                + p("Sender", "\t{{contractorName}}")
                + p("Sender", "\t{{representative}}")
                + p("Title", "実施報告書")
                + p("Subtitle", "{{kind}}　第{{number}}回")
                + p("Lead", "{{contract}}について、{{clause}}に基づき、次のとおり報告します。")
                + p("Normal", "{{#change}}")
                + p("Box", "Strong|第{{previous}}版（{{submitted}}提出）からの変更", "　{{what}}")
                + p("Normal", "{{/change}}");
    }

    private static String overview() {
        return p("Heading1", "実施概要")
                + table(
                        "実施概要",
                        SIDE,
                        side("名称", p("Cell", "{{title}}")),
                        side("実施日時", p("Cell", "{{planned}}") + p("Cell", "（{{actual}}）")),
                        side("会場", p("Cell", "{{venue}}")),
                        side("従事者", p("Cell", "{{workers}}")),
                        side("出席者", p("Cell", "{{headcount}}")),
                        side("機材", p("Cell", "{{equipment}}")));
    }

    private static String side(String name, String value) {
        return row(cell(SIDE[0], shade(), p("Cell", name)), cell(SIDE[1], value));
    }

    private static String remarks() {
        return p("Heading1", "{{remarksBy}}の所感")
                + p("Normal", "{{#remarks}}")
                + p("Lead", "{{lines.text}}")
                + p("Signature", "{{author}}（{{written}}）")
                + p("Normal", "{{/remarks}}")
                + nothing("remarks");
    }

    /** What stands in the place of a list that nothing was recorded for. */
    static String nothing(String list) {
        return p("Normal", "{{^" + list + "}}") + p("Lead", Wording.NOT_RECORDED) + p("Normal", "{{/" + list + "}}");
    }

    static String page() {
        return """
                <w:sectPr><w:footerReference w:type="default" r:id="rId4"/>\
                <w:pgSz w:w="11906" w:h="16838"/>\
                <w:pgMar w:top="1134" w:right="1134" w:bottom="1247" w:left="1247" w:header="624" w:footer="624" w:gutter="0"/>\
                <w:cols w:space="425"/></w:sectPr>
                """;
    }
}
