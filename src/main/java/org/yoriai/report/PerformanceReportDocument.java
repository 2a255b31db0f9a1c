package org.yoriai.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;
import org.yoriai.report.SurveyResult.ClosedQuestion;
import org.yoriai.shared.Refusal;

/** 実施報告書（.docx）: writes a report's content into the ward's form; safe for several threads. */
@Component
class PerformanceReportDocument {

    /** The form as committed; PerformanceReportTemplate among the tests authors it. */
    static final String TEMPLATE = "/templates/performance-report.docx";

    private final WordTemplate standard = WordTemplate.ofResource(TEMPLATE);

    WordTemplate standard() {
        return standard;
    }

    /** The bytes of a .docx. */
    byte[] render(PerformanceReportContent content) {
        return render(standard, content);
    }

    /** @throws Refusal {@code form-does-not-fit} when the office's own form asks for what no report has */
    byte[] render(WordTemplate template, PerformanceReportContent content) {
        try (XWPFDocument document = template.fill(PerformanceReportFields.of(content))) {
            List<ClosedQuestion> questions = drawn(content);
            // an office may want the tables without charts, or no photographs
            if (!template.isOfTheOffice() || SurveyCharts.places(document) > 0) {
                SurveyCharts.draw(document, questions);
            }
            if (!template.isOfTheOffice() || !ReportPhotographs.places(document).isEmpty()) {
                ReportPhotographs.place(document, content.particulars().photographs());
            }
            CoreProperties properties = document.getProperties().getCoreProperties();
            properties.setTitle(
                    XmlText.clean(PerformanceReportFields.documentName(content) + "第" + content.version() + "版"));
            properties.setCreator(XmlText.clean(content.contractor().name()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException mistake) {
            throw template.misfit(mistake);
        }
    }

    static List<ClosedQuestion> drawn(PerformanceReportContent content) {
        return content.survey().stream()
                .flatMap(survey -> survey.closedQuestions().stream())
                .filter(SurveyFields::drawn)
                .toList();
    }
}
