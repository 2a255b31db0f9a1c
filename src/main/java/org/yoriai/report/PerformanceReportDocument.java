package org.yoriai.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;
import org.yoriai.report.SurveyResult.ClosedQuestion;

/** 実施報告書（.docx）: writes a report's content into the ward's form; safe for several threads. */
@Component
class PerformanceReportDocument {

    /** The form as committed; PerformanceReportTemplate among the tests authors it. */
    static final String TEMPLATE = "/templates/performance-report.docx";

    private final WordTemplate template = WordTemplate.ofResource(TEMPLATE);

    /** The bytes of a .docx. */
    byte[] render(PerformanceReportContent content) {
        try (XWPFDocument document = template.fill(PerformanceReportFields.of(content))) {
            SurveyCharts.draw(document, drawn(content));
            ReportPhotographs.place(document, content.particulars().photographs());
            CoreProperties properties = document.getProperties().getCoreProperties();
            properties.setTitle(
                    XmlText.clean(PerformanceReportFields.documentName(content) + "第" + content.version() + "版"));
            properties.setCreator(XmlText.clean(content.contractor().name()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ClosedQuestion> drawn(PerformanceReportContent content) {
        return content.survey().stream()
                .flatMap(survey -> survey.closedQuestions().stream())
                .filter(SurveyFields::drawn)
                .toList();
    }
}
