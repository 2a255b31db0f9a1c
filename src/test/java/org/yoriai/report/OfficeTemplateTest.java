package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S10: a form fills whatever Word, LibreOffice and a Japanese keyboard have put around and between its fields. */
class OfficeTemplateTest {
    private static final String BOX = "<w:txbxContent>" + p("{{name}}") + p("・{{people.name}}") + "</w:txbxContent>";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "full-width braces | <w:r><w:t>｛｛name｝｝</w:t></w:r>",
                "blanks within | <w:r><w:t>{{ name　}}</w:t></w:r>",
                "full-width letters | <w:r><w:t>｛｛ｎａｍｅ｝｝</w:t></w:r>",
                "cut up | <w:r><w:t>{</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{na</w:t></w:r><w:r><w:t>me}}</w:t></w:r>",
                "spelling marks | <w:r><w:t>{{</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"00A1\"><w:t>name"
                        + "</w:t></w:r><w:proofErr w:type=\"spellEnd\"/><w:r><w:t>}}</w:t></w:r>",
                "a bookmark | <w:r><w:t>{{na</w:t></w:r><w:bookmarkStart w:id=\"7\" w:name=\"_GoBack\"/><w:bookmarkEnd"
                        + " w:id=\"7\"/><w:r><w:t>me}}</w:t></w:r>",
                "a content control | <w:sdt><w:sdtPr><w:alias w:val=\"題\"/></w:sdtPr><w:sdtContent><w:r><w:t>{{name}}"
                        + "</w:t></w:r></w:sdtContent></w:sdt>",
                "tracked changes | <w:r><w:t>{{</w:t></w:r><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>nmae</w:delText>"
                        + "</w:r></w:del><w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>name</w:t></w:r></w:ins><w:r><w:t>}}</w:t></w:r>",
                "a link around | <w:hyperlink w:anchor=\"x\"><w:r><w:t>{{name}}</w:t></w:r></w:hyperlink>",
            })
    void aFieldIsFilled(String what, String runs) throws IOException {
        String filled = filled("<w:p>" + runs + "</w:p>");

        assertThat(text(filled)).isEqualTo("甲");
        assertThat(filled).doesNotContain("w:del ", "w:ins ", "w:sdt>", "proofErr");
    }

    @Test
    void aTextBoxIsFilledInBothWaysInWhichWordWritesIt() throws IOException {
        String filled = filled(
                "<w:p><w:r><w:t>前{{name}}</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                        + BOX + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + BOX
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");

        assertThat(text(filled)).isEqualTo("前甲" + "甲・見本・手本" + "甲・見本・手本");
        assertThat(filled.split("<mc:AlternateContent>", -1))
                .as("the box itself stands once")
                .hasSize(2);
    }

    @Test
    void aRowWithMergedCellsIsRepeatedAndTheMergeGoesOn() throws IOException {
        String filled =
                filled("<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("役員") + "</w:tc><w:tc>"
                        + "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("名前と年")
                        + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>"
                        + p("") + "</w:tc><w:tc>" + p("{{people.name}}") + "</w:tc><w:tc>" + p("{{people.age}}")
                        + "</w:tc></w:tr></w:tbl>");

        try (XWPFDocument document = open(filled)) {
            assertThat(document.getTables().getFirst().getRows())
                    .extracting(row -> row.getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .toList())
                    .containsExactly(List.of("役員", "名前と年"), List.of("", "見本", "70"), List.of("", "手本", "80"));
        }
    }

    @Test
    void aSectionInsideOfACellRepeatsTheCellsContentAndNotTheRow() throws IOException {
        String filled = filled("<w:tbl><w:tr><w:tc>" + p("{{#people}}") + p("{{people.name}}さん") + p("{{/people}}")
                + "</w:tc></w:tr></w:tbl>");

        assertThat(text(filled)).isEqualTo("見本さん手本さん");
        assertThat(filled.split("<w:tr>", -1)).hasSize(2);
    }

    @Test
    void aTableInsideOfAFrameRepeatsItsOwnRows() throws IOException {
        String filled = filled("<w:tbl><w:tr><w:tc>" + p("枠") + "<w:tbl><w:tr><w:tc>" + p("{{people.name}}")
                + "</w:tc></w:tr></w:tbl>" + p("") + "</w:tc></w:tr></w:tbl>");

        assertThat(text(filled)).isEqualTo("枠見本手本");
    }

    @Test
    void aBookmarkStandsOnceHoweverOftenItsRowIsRepeated() throws IOException {
        String filled =
                filled("<w:p w14:paraId=\"1F\"><w:bookmarkStart w:id=\"1\" w:name=\"here\"/><w:r><w:t>{{people.name}}"
                        + "</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>");

        assertThat(text(filled)).isEqualTo("見本手本");
        assertThat(filled).doesNotContain("bookmarkStart", "paraId");
    }

    @Test
    void aDeletedRowIsGoneAndADeletedEndOfAParagraphJoinsTheNext() throws IOException {
        String filled = filled("<w:tbl><w:tr><w:trPr><w:del w:id=\"3\" w:author=\"a\"/></w:trPr><w:tc>" + p("消した行")
                + "</w:tc></w:tr><w:tr><w:tc>" + p("残る行") + "</w:tc></w:tr></w:tbl>"
                + "<w:p><w:pPr><w:rPr><w:del w:id=\"4\" w:author=\"a\"/></w:rPr></w:pPr><w:r><w:t>{{na</w:t></w:r></w:p>"
                + p("me}}"));

        assertThat(text(filled)).isEqualTo("残る行甲");
    }

    @Test
    void whatTheWardDoesNotWantIsLeftOut() throws IOException {
        assertThat(text(filled(p("名前だけ")))).isEqualTo("名前だけ");
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static String filled(String body) throws IOException {
        Map<String, String> parts =
                PerformanceReportTemplate.parts(OfficeForms.document(body), PerformanceReportForm.footer());
        parts.put("word/footer1.xml", WordXml.part("ftr", p("{{name}}")));
        Fields fields = new Fields().text("name", "甲").list("people", List.of(person("見本", 70), person("手本", 80)));
        byte[] docx =
                WordTemplate.ofOffice(PerformanceReportTemplate.docx(parts)).docx(fields, "題", "作成者");
        assertThat(text(part(docx, "word/footer1.xml"))).as("the foot").isEqualTo("甲");
        return part(docx, "word/document.xml");
    }

    private static Fields person(String name, int age) {
        return new Fields().text("name", name).number("age", age);
    }

    private static String text(String xml) {
        return xml.replaceAll("<[^>]*>", "").strip();
    }

    private static XWPFDocument open(String document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(
                PerformanceReportTemplate.docx(PerformanceReportTemplate.parts(document, WordXml.part("ftr", p(""))))));
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("There is no part " + name);
    }
}
