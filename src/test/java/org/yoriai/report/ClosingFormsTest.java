package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** P1, G3: the forms of the proposal and of the invoice are what they were authored to be. */
class ClosingFormsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void theCommittedFormIsTheFormAsAuthored(String name, Map<String, String> authored) throws IOException {
        Path left = Path.of("target", name + ".docx");
        Files.createDirectories(left.getParent());
        Files.write(left, PerformanceReportTemplate.docx(authored));

        assertThat(parts(committed(name)))
                .as("the form was changed: cp %s src/main/resources/templates", left)
                .isEqualTo(authored);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void rowsStayInOnePieceAndHeadsStandAgainOnEachPage(String name, Map<String, String> authored) throws IOException {
        try (var form = new XWPFDocument(new ByteArrayInputStream(committed(name)))) {
            assertThat(form.getTables())
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(table.getRows())
                            .allSatisfy(row -> assertThat(row.isCantSplitRow()).isTrue()));
            assertThat(form.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
        }
        assertThat(authored.get("word/footer1.xml")).contains(" PAGE ", " NUMPAGES ");
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(
                        "proposal", PerformanceReportTemplate.parts(ProposalForm.document(), ProposalForm.footer())),
                Arguments.of("invoice", PerformanceReportTemplate.parts(InvoiceForm.document(), InvoiceForm.footer())));
    }

    private static byte[] committed(String name) throws IOException {
        try (InputStream in = ClosingFormsTest.class.getResourceAsStream("/templates/" + name + ".docx")) {
            return Objects.requireNonNull(in, "the committed form").readAllBytes();
        }
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
