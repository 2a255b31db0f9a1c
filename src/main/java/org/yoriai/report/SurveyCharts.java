package org.yoriai.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.yoriai.report.SurveyResult.ClosedQuestion;

/** 問いごとの棒グラフ: puts a native Word chart beside each table of options, one bar in line with each row. */
final class SurveyCharts {

    private static final int EMU_PER_TWIP = 635;
    private static final int WIDTH = 67 * 36_000;

    /** The chart is lower than its rows by this many twips, or the line that it stands in would stretch the last one. */
    private static final int SLACK = 20;

    /** Above the numbers that a form's own pictures take. */
    private static final int FIRST_ID = 20_000;

    private SurveyCharts() {}

    /** How many charts the filled form wants. */
    static int places(XWPFDocument document) {
        return find(document).size();
    }

    /** @throws TemplateException if the places in the document are not those of the questions */
    static void draw(XWPFDocument document, List<ClosedQuestion> questions) {
        List<ChartPlace> places = find(document);
        if (places.size() != questions.size()) {
            throw new TemplateException(questions.size() + " charts for " + places.size() + " places");
        }
        for (int i = 0; i < places.size(); i++) {
            ClosedQuestion question = questions.get(i);
            ChartSize wanted = ChartSize.of(question);
            ChartSize size = places.get(i).besideRows(question.options().size()) ? wanted : wanted.alone();
            places.get(i).align(size);
            XWPFRun run = places.get(i).paragraph().createRun();
            run.setFontSize(1);
            insert(document, run, question, size);
            describe(run, i, question);
        }
    }

    private static List<ChartPlace> find(XWPFDocument document) {
        List<ChartPlace> found = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFTable table) {
                found.addAll(ChartPlace.in(table));
            } else if (element instanceof XWPFParagraph paragraph && PicturePlace.CHART.at(paragraph)) {
                found.add(new ChartPlace(paragraph, List.of(), 0));
            }
        }
        return found;
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

    private static void describe(XWPFRun run, int at, ClosedQuestion question) {
        CTNonVisualDrawingProps properties =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setId(FIRST_ID + at);
        properties.setName("問" + question.number());
        properties.setDescr(inWords(question));
    }

    /** The chart for those who do not see it. */
    static String inWords(ClosedQuestion question) {
        return question.options().stream()
                .map(option -> XmlText.clean(option.text()) + option.count() + "人")
                .collect(Collectors.joining("、", "問" + question.number() + "の棒グラフ。", "。"));
    }
}
