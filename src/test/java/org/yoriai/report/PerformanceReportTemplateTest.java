package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class PerformanceReportTemplateTest {

    /** When the form was changed on purpose, the file that this test leaves behind is the new template. */
    private static final Path AUTHORED = Path.of("target", "performance-report.docx");

    @Test
    void the_committed_template_is_the_form_as_authored() throws IOException {
        Files.createDirectories(AUTHORED.getParent());
        Files.write(AUTHORED, PerformanceReportTemplate.docx());

        assertThat(committed())
                .as("the form was changed: cp %s src/main/resources%s", AUTHORED, PerformanceReportDocument.TEMPLATE)
                .isEqualTo(PerformanceReportTemplate.parts());
    }

    @Test
    void the_form_is_a4_with_the_margins_of_the_paper_and_fits_what_a_page_must_keep_together() throws IOException {
        try (XWPFDocument form = new XWPFDocument(new ByteArrayInputStream(bytes()))) {
            CTSectPr page = form.getDocument().getBody().getSectPr();
            assertThat(List.of(page.getPgSz().getW(), page.getPgSz().getH())).isEqualTo(twips(11906, 16838));
            assertThat(List.of(
                            page.getPgMar().getTop(),
                            page.getPgMar().getRight(),
                            page.getPgMar().getBottom(),
                            page.getPgMar().getLeft()))
                    .isEqualTo(twips(1134, 1134, 1247, 1247));
            assertThat(form.getTables())
                    .hasSize(12)
                    .allSatisfy(table -> assertThat(table.getRows())
                            .allSatisfy(row -> assertThat(row.isCantSplitRow()).isTrue()));
            assertThat(form.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(form.getTables().get(2).getRow(1).isRepeatHeader()).isTrue();
            assertThat(form.getStyles()
                            .getStyle("Heading1")
                            .getCTStyle()
                            .getPPr()
                            .isSetKeepNext())
                    .isTrue();
            assertThat(form.getStyles()
                            .getStyle("Heading2")
                            .getCTStyle()
                            .getPPr()
                            .isSetKeepNext())
                    .isTrue();
            assertThat(form.getStyles()
                            .getStyle("Figure")
                            .getCTStyle()
                            .getRPr()
                            .getRFontsArray(0)
                            .getEastAsia())
                    .isEqualTo("BIZ UDGothic");
            assertThat(form.getStyles()
                            .getCtStyles()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getRFontsArray(0)
                            .getEastAsia())
                    .isEqualTo("BIZ UDPGothic");
        }
    }

    @Test
    void the_foot_of_each_page_names_the_document_its_version_and_the_page() {
        Reopened report = Reopened.of(SampleReports.full());

        assertThat(report.footer()).contains("実施報告書（デジタル活用講習会 第5回）", "第2版");
        assertThat(PerformanceReportForm.footer()).contains(" PAGE ", " NUMPAGES ");
        assertThat(report.document().getProperties().getCoreProperties().getTitle())
                .isEqualTo("実施報告書（デジタル活用講習会 第5回）第2版");
    }

    @Test
    void a_field_of_the_form_that_nobody_fills_is_an_error() throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (XWPFDocument form = new XWPFDocument(new ByteArrayInputStream(bytes()))) {
            form.createParagraph().createRun().setText("{{seal}}");
            form.write(changed);
        }
        Fields fields = PerformanceReportFields.of(SampleReports.full());

        assertThatThrownBy(() -> new WordTemplate(changed.toByteArray()).fill(fields))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("{{seal}}");
    }

    private static List<Object> twips(long... values) {
        return LongStream.of(values).<Object>mapToObj(BigInteger::valueOf).toList();
    }

    private static byte[] bytes() throws IOException {
        try (InputStream in =
                PerformanceReportTemplateTest.class.getResourceAsStream(PerformanceReportDocument.TEMPLATE)) {
            return Objects.requireNonNull(in, "the committed template").readAllBytes();
        }
    }

    private static Map<String, String> committed() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
