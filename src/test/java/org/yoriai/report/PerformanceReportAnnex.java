package org.yoriai.report;

import static org.yoriai.report.PerformanceReportForm.nothing;
import static org.yoriai.report.WordXml.cell;
import static org.yoriai.report.WordXml.headCell;
import static org.yoriai.report.WordXml.headRow;
import static org.yoriai.report.WordXml.p;
import static org.yoriai.report.WordXml.row;
import static org.yoriai.report.WordXml.table;

/** Authors the end of the form of the 実施報告書: policy, materials, photographs, annexes. Widths in twips. */
final class PerformanceReportAnnex {

    private static final int[] MATERIAL = {3402, 964, 3061, 2097};
    private static final int[] PHOTOGRAPH = {4762, 4762};
    private static final String NO_RULES = """
            <w:tblBorders><w:top w:val="nil"/><w:left w:val="nil"/><w:bottom w:val="nil"/><w:right w:val="nil"/>\
            <w:insideH w:val="nil"/><w:insideV w:val="nil"/></w:tblBorders>""";

    private PerformanceReportAnnex() {}

    static String annex() {
        return policy() + materials() + photographs() + annexes();
    }

    private static String policy() {
        return p("Normal", "{{#policy}}")
                + p("Heading1", "今後の支援方針")
                + p("Lead", "{{lines.text}}")
                + nothing("lines")
                + p("Normal", "{{/policy}}");
    }

    private static String materials() {
        return p("Heading1", "配付した資料")
                + p("Normal", "{{#materials}}")
                + table(
                        "配付した資料",
                        MATERIAL,
                        headRow(
                                headCell(MATERIAL[0], "", "資料"),
                                headCell(MATERIAL[1], "", "版"),
                                headCell(MATERIAL[2], "", "ファイル"),
                                headCell(MATERIAL[3], "", "区の確認日")),
                        row(
                                cell(MATERIAL[0], p("Cell", "{{rows.title}}")),
                                cell(MATERIAL[1], p("Cell", "{{rows.version}}")),
                                cell(MATERIAL[2], p("Cell", "{{rows.file}}")),
                                cell(MATERIAL[3], p("Cell", "{{rows.confirmed}}"))))
                + p("Normal", "{{/materials}}")
                + nothing("materials");
    }

    private static String photographs() {
        return p("Heading1", "写真")
                + p("Normal", "{{#photographs}}")
                + table(
                                "写真",
                                PHOTOGRAPH,
                                row(
                                        photograph(PHOTOGRAPH[0], "{{rows.left}}"),
                                        photograph(PHOTOGRAPH[1], "{{rows.right}}")))
                        .replace("<w:tblLayout", NO_RULES + "<w:tblLayout")
                + p("Normal", "{{/photographs}}")
                + nothing("photographs")
                + p("Normal", "{{#unshown}}")
                + p("Note", "ほかに{{pictures}}枚の写真が記録されていますが、この文書には載せられませんでした。")
                + p("Normal", "{{/unshown}}");
    }

    private static String photograph(int width, String caption) {
        return cell(width, p(PicturePlace.PHOTOGRAPH.style()) + p("Caption", caption));
    }

    private static String annexes() {
        return p("Heading1", "添付書類")
                + p("AnnexItem", "・{{annexes.name}}")
                + p("Normal", "{{^annexes}}")
                + p("AnnexItem", "添付書類はありません。")
                + p("Normal", "{{/annexes}}")
                + p("End", "以上");
    }
}
