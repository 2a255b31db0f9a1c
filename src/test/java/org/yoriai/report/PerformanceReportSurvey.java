package org.yoriai.report;

import static org.yoriai.report.PerformanceReportForm.nothing;
import static org.yoriai.report.WordXml.cell;
import static org.yoriai.report.WordXml.cells;
import static org.yoriai.report.WordXml.headRow;
import static org.yoriai.report.WordXml.heads;
import static org.yoriai.report.WordXml.p;
import static org.yoriai.report.WordXml.row;
import static org.yoriai.report.WordXml.table;

/** Authors the survey's part of the form of the 実施報告書. Column widths in twips. */
final class PerformanceReportSurvey {

    private static final int[] COVERAGE = {1450, 1950, 1531, 1531, 1531, 1531};
    private static final int[] QUESTION = {3402, 1020, 1020, 4082};

    private static final String MIDDLE = "<w:vAlign w:val=\"center\"/>";
    private static final String NO_MARGINS =
            "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>";

    private PerformanceReportSurvey() {}

    static String survey() {
        return p("Normal", "{{#surveyed}}")
                + p("Heading1", "アンケートの結果")
                + p("Normal", "{{#survey}}")
                + table(
                        "アンケートの回収状況",
                        COVERAGE,
                        headRow(heads(COVERAGE, 0, "出席者", "スマートフォン", "紙", "回答の計", "未回収", "回収率")),
                        row(cells(
                                "WideFigure",
                                COVERAGE,
                                0,
                                "{{present}}人",
                                "{{phone}}人",
                                "{{paper}}人",
                                "{{total}}人",
                                "{{notReturned}}人",
                                "{{rate}}")))
                + p("Normal", "{{#closed}}")
                + p("Heading2", "問{{number}}　{{text}}{{several}}", "Aside|　回答{{answered}}人")
                + p("Normal", "{{#result}}")
                + options()
                + p("Normal", "{{/result}}")
                + p("Normal", "{{^result}}")
                + p("Lead", "回答はありません。")
                + p("Normal", "{{/result}}")
                + p("Normal", "{{/closed}}")
                + p("Normal", "{{#open}}")
                + p("Heading2", "問{{number}}　{{text}}", "Aside|　記述{{written}}件")
                + p("Voice", "・{{voices.text}}", "Aside|{{voices.from}}")
                + p("Normal", "{{^voices}}")
                + p("Lead", "回答はありません。")
                + p("Normal", "{{/voices}}")
                + p("Normal", "{{/open}}")
                + p("Normal", "{{/survey}}")
                + nothing("survey")
                + p("Normal", "{{/surveyed}}");
    }

    /** Its margins are those of the paragraphs, so that the chart beside may be as high as its rows. */
    private static String options() {
        return table(
                        "選択肢ごとの人数と割合",
                        QUESTION,
                        row(
                                cell(QUESTION[0], MIDDLE, p("Option", "{{options.text}}")),
                                cell(QUESTION[1], MIDDLE, p("OptionFigure", "{{options.count}}人")),
                                cell(QUESTION[2], MIDDLE, p("OptionFigure", "{{options.share}}")),
                                chartCell()))
                .replace("<w:tblLook", NO_MARGINS + "<w:tblLook");
    }

    /** Open to the right: the chart stands on the paper, beside its table. */
    private static String chartCell() {
        String none = " w:val=\"nil\"/>";
        return cell(
                QUESTION[3],
                "<w:tcBorders><w:top" + none + "<w:bottom" + none + "<w:right" + none + "</w:tcBorders>"
                        + "<w:tcMar><w:left w:w=\"283\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tcMar>",
                p(PicturePlace.CHART.style()));
    }
}
