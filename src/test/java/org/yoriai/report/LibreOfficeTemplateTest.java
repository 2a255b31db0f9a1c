package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S10: the standard form, changed as an office changes it and saved by LibreOffice, takes a full report with all its figures. */
class LibreOfficeTemplateTest {
    private static final String SPLIT = "<w:r><w:t xml:space=\"preserve\">{{</w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
            + "<w:t xml:space=\"preserve\">ven</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">ue}</w:t></w:r>"
            + "<w:r><w:t xml:space=\"preserve\">}</w:t></w:r>";

    @TempDir
    Path folder;

    @Test
    void savedAgainWithoutAChangeItFillsAsBefore() throws Exception {
        byte[] form = new OnPaper(folder)
                .savedAgain("form", OfficeForms.report().standard().bytes());

        assertFills(form, "office-form-as-it-was");
    }

    @Test
    void changedInFontsOrderAndCellsItStillFills() throws Exception {
        byte[] form = new OnPaper(folder).savedAgain("form", PerformanceReportTemplate.docx(changed()));

        XWPFDocument filled = assertFills(form, "office-form-changed");
        assertThat(filled.getParagraphs().stream().map(each -> each.getText()).toList())
                .as("the order of the office")
                .containsSubsequence("写真", "添付書類", "アンケートの結果", "講師の所感");
        assertThat(filled.getTables().getFirst().getRow(2).getTableCells())
                .extracting(XWPFTableCell::getText)
                .as("the merged row holds name and value, its field cut up by letters of another kind")
                .containsExactly("会場　見本区民センター　会議室1");
        assertThat(filled.getStyles()
                        .getCtStyles()
                        .getDocDefaults()
                        .getRPrDefault()
                        .getRPr()
                        .getRFontsArray(0)
                        .getEastAsia())
                .as("the letters of the office")
                .isEqualTo("BIZ UDPMincho");
    }

    /** Fonts, order, a merged row, and a field of which one part is bold. */
    private static Map<String, String> changed() throws IOException {
        Map<String, String> parts = parts(OfficeForms.report().standard().bytes());
        parts.computeIfPresent("word/styles.xml", (_, xml) -> xml.replace("BIZ UDPGothic", "BIZ UDPMincho"));
        parts.computeIfPresent("word/document.xml", (_, xml) -> merged(reordered(xml)));
        return parts;
    }

    /** The photographs and annexes come before the survey. */
    private static String reordered(String xml) {
        int survey = xml.indexOf(WordXml.p("Normal", "{{#surveyed}}"));
        int photographs = xml.indexOf(WordXml.p("Heading1", "写真"));
        int end = xml.indexOf(WordXml.p("End", "以上"));
        assertThat(List.of(survey, photographs, end)).isSorted().doesNotContain(-1);
        return xml.substring(0, survey)
                + xml.substring(photographs, end)
                + xml.substring(survey, photographs)
                + xml.substring(end);
    }

    private static String merged(String xml) {
        int venue = xml.indexOf("{{venue}}");
        int row = xml.lastIndexOf("<w:tr>", venue);
        int end = xml.indexOf("</w:tr>", venue);
        return xml.substring(0, row)
                + "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"9524\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/>"
                + "</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr><w:r><w:t xml:space=\"preserve\">会場　</w:t></w:r>"
                + SPLIT + "</w:p></w:tc>" + xml.substring(end);
    }

    private XWPFDocument assertFills(byte[] form, String name) throws Exception {
        FormReview review = OfficeForms.checking().review(OfficeForms.report(), form);
        assertThat(review.findings()).isEmpty();
        PerformanceReportContent content =
                SampleReports.with("デジタル活用講習会", SampleParticulars.seminar(5), Optional.of(SampleTables.survey()));

        byte[] docx = new PerformanceReportDocument().render(WordTemplate.ofOffice(form), content);

        XWPFDocument filled = new XWPFDocument(new ByteArrayInputStream(docx));
        assertThat(filled.getCharts()).hasSize(4);
        assertThat(Reopened.workbook(filled.getCharts().get(2)))
                .containsExactly("null 人数", "速い 2", "ちょうどよい 12", "遅い 1");
        assertThat(filled.getAllPictures()).hasSize(5);
        assertThat(rows(filled))
                .contains(
                        List.of("見本町会", "2", "1", "", "", "1"),
                        List.of("北手本町会", "1", "1", "", "1", ""),
                        List.of("計（単位　人）", "18", "16", "1", "1", "2"),
                        List.of("ちょうどよい", "12人", "80％", ""),
                        List.of("写真1　会場のようす その1", "写真2　会場のようす その2"));
        assertThat(new OnPaper(folder).laidOut(name, docx))
                .contains("出席者17人（予定18人のうち16人、当日参加1人）9町会・自治会")
                .contains("写真5会場のようすその5", "問4町会・自治会で使ってみたいもの（複数回答）", "回収率")
                .contains("とても満足8人53％")
                .contains("実施報告書（デジタル活用講習会第5回）1/")
                .doesNotContain("{{", "}}", "｛｛");
        return filled;
    }

    private static List<List<String>> rows(XWPFDocument document) {
        return document.getTables().stream()
                .map(XWPFTable::getRows)
                .flatMap(List::stream)
                .map(row -> row.getTableCells().stream()
                        .map(XWPFTableCell::getText)
                        .map(text -> text.replace("\n", ""))
                        .toList())
                .toList();
    }

    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
