package org.yoriai.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.yoriai.report.SurveyResult.ClosedQuestion;

/**
 * 問いごとの棒グラフ: puts a native Word chart beside each table of options, one bar in line with each row.
 *
 * <p>The place is known by the paragraph style of the last column, which no user text can imitate.
 */
final class SurveyCharts {

    /** The template's style of the paragraph that holds a chart. */
    static final String STYLE = "Chart";

    private static final int EMU_PER_TWIP = 635;
    private static final int WIDTH = 67 * 36_000;

    /** The chart is lower than its rows by this many twips, or the line that it stands in would stretch the last one. */
    private static final int SLACK = 20;

    private SurveyCharts() {}

    /** @throws TemplateException if the tables in the document are not those of the questions */
    static void draw(XWPFDocument document, List<ClosedQuestion> questions) {
        List<XWPFTable> tables =
                document.getTables().stream().filter(SurveyCharts::hasPlace).toList();
        if (tables.size() != questions.size()) {
            throw new TemplateException(questions.size() + " charts for " + tables.size() + " places");
        }
        for (int i = 0; i < tables.size(); i++) {
            ClosedQuestion question = questions.get(i);
            ChartSize size = ChartSize.of(question);
            align(tables.get(i).getRows(), size);
            XWPFRun run =
                    place(tables.get(i).getRow(0)).getParagraphs().getFirst().createRun();
            run.setFontSize(1);
            insert(document, run, question, size);
            describe(run, i + 1, question);
        }
    }

    /** Makes the last column one cell, the rows of one height, and keeps them on one page. */
    private static void align(List<XWPFTableRow> rows, ChartSize size) {
        for (int i = 0; i < rows.size(); i++) {
            merge(place(rows.get(i)), i == 0 ? STMerge.RESTART : STMerge.CONTINUE);
            if (size.inLine()) {
                rows.get(i).setHeight(size.rowHeight());
                rows.get(i).setHeightRule(TableRowHeightRule.AT_LEAST);
            }
            if (i < rows.size() - 1) {
                keepWithNext(rows.get(i));
            }
        }
    }

    private static void insert(XWPFDocument document, XWPFRun run, ClosedQuestion question, ChartSize size) {
        try {
            XWPFChart chart = document.createChart(run, WIDTH, (size.height() - SLACK) * EMU_PER_TWIP);
            BarChart.plot(chart, question, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new TemplateException("No chart could be added", e);
        }
    }

    private static void describe(XWPFRun run, int id, ClosedQuestion question) {
        CTNonVisualDrawingProps properties =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setId(id);
        properties.setName("問" + question.number());
        properties.setDescr(inWords(question));
    }

    /** The chart for those who do not see it. */
    static String inWords(ClosedQuestion question) {
        return question.options().stream()
                .map(option -> XmlText.clean(option.text()) + option.count() + "人")
                .collect(Collectors.joining("、", "問" + question.number() + "の棒グラフ。", "。"));
    }

    private static boolean hasPlace(XWPFTable table) {
        return table.getRows().stream().findFirst().map(SurveyCharts::place).stream()
                .flatMap(cell -> cell.getParagraphs().stream())
                .anyMatch(paragraph -> STYLE.equals(paragraph.getStyle()));
    }

    private static XWPFTableCell place(XWPFTableRow row) {
        return row.getTableCells().getLast();
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum how) {
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        properties.addNewVMerge().setVal(how);
    }

    private static void keepWithNext(XWPFTableRow row) {
        for (XWPFTableCell cell : row.getTableCells()) {
            for (XWPFParagraph paragraph : cell.getParagraphs()) {
                paragraph.setKeepNext(true);
            }
        }
    }
}
