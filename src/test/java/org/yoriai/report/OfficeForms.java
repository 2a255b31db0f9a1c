package org.yoriai.report;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Forms as an office may make them, and the checker that looks at them. */
final class OfficeForms {

    private OfficeForms() {}

    static FormChecking checking() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new FormChecking(messages);
    }

    static DocumentForm report() {
        return new TrialReportForm(new PerformanceReportDocument());
    }

    /** @param body WordprocessingML; {@code mc} and {@code w14} may be used in it */
    static String document(String body) {
        return WordXml.part(
                        "document",
                        "<w:body>\n" + body + PerformanceReportForm.page().replaceAll("<w:footerReference[^>]*/>", "")
                                + "</w:body>")
                .replace(
                        "<w:document ",
                        "<w:document xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                                + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" ");
    }

    /** A form of nothing but these paragraphs; {@code Style|text} has a style of the standard form. */
    static byte[] of(String... paragraphs) {
        return PerformanceReportTemplate.docx(
                parts(Stream.of(paragraphs).map(OfficeForms::paragraph).collect(Collectors.joining())));
    }

    static Map<String, String> parts(String body) {
        return PerformanceReportTemplate.parts(document(body), WordXml.part("ftr", WordXml.p("Footer", "")));
    }

    static String paragraph(String text) {
        int bar = text.indexOf('|');
        return bar < 0 ? WordXml.p("Normal", text) : WordXml.p(text.substring(0, bar), text.substring(bar + 1));
    }
}
