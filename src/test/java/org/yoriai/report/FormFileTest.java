package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yoriai.shared.Refusal;

/** S10: whatever file is offered as a form, it is taken or refused with what to do; nothing in it runs, fetches or swells. */
@Tag("attack")
class FormFileTest {
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @Test
    void aPlainFormIsTaken() {
        assertThat(review(docx()).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7 not a document', form-file-pdf",
        "'', form-file-empty",
        "'just words', form-file-kind",
        "'PK\u0003\u0004 no package', form-file-damaged",
    })
    void whatIsNoPackageIsNamed(String content, String code) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), code);
    }

    @Test
    void anOldDocumentAndASealedOneAreToldApart() throws Exception {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(old);
        }
        assertRefused(old.toByteArray(), "form-file-old");
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("password");
            try (var out = encryptor.getDataStream(files)) {
                out.write(docx());
            }
            files.writeFilesystem(sealed);
        }
        assertRefused(sealed.toByteArray(), "form-file-sealed");
    }

    @ParameterizedTest(name = "{0} {1} → {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[Content_Types].xml | wordprocessingml.document.main | wordprocessingml.template.main | form-file-kind",
                "[Content_Types].xml | document.main+xml | document.macroEnabled.main+xml | form-file-active",
                "word/document.xml | http://schemas.openxmlformats.org/wordprocessingml/2006/main |"
                        + " http://purl.oclc.org/ooxml/wordprocessingml/main | form-file-strict",
                "word/document.xml | </w:body> | </w:bodi> | form-file-damaged",
                "word/document.xml | <w:body> | <w:body><w:p><w:r><w:instrText>INCLUDEPIC</w:instrText><w:instrText>TURE"
                        + " \"http://example.jp/x.png\"</w:instrText></w:r></w:p> | form-file-linked",
                "word/document.xml | <w:body> | <w:body><w:p><w:fldSimple w:instr=\" DDEAUTO excel a b \"/></w:p> |"
                        + " form-file-linked",
                "word/document.xml | <w:body> | <w:body><w:p><w:r><w:pict><x src=\"http://example.jp/x.png\"/></w:pict></w:r>"
                        + "</w:p> | form-file-linked",
            })
    void whatRunsOrFetchesIsRefused(String part, String from, String to, String code) {
        Map<String, String> parts = parts();
        parts.computeIfPresent(part, (_, xml) -> xml.replace(from, to));

        assertRefused(PerformanceReportTemplate.docx(parts), code);
    }

    @ParameterizedTest(name = "{0} to {1}: {3}")
    @CsvSource({
        "image, http://example.jp/logo.png, External, form-file-linked",
        "image, file:///C:/logo.png, External, form-file-linked",
        "attachedTemplate, file:///C:/Users/a/x.dotx, External, form-file-linked",
        "attachedTemplate, \\\\server\\x.dotm, External, form-file-linked",
        "hyperlink, file:///C:/x.exe, External, form-file-linked",
        "hyperlink, javascript:alert(1), External, form-file-linked",
        "hyperlink, https://example.jp/, External,",
        "hyperlink, mailto:sample@example.jp, External,",
        "aFChunk, chunk.html, Internal, form-file-active",
        "oleObject, embeddings/a.ole, Internal, form-file-active",
    })
    void relationsLeadNowhereElse(String type, String target, String mode, String code) {
        Map<String, String> parts = parts();
        parts.computeIfPresent(
                RELATIONS,
                (_, xml) -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId99\" Type=\"" + OFFICE + type + "\" Target=\"" + target
                                + "\" TargetMode=\"" + mode + "\"/></Relationships>"));
        byte[] file = PerformanceReportTemplate.docx(parts);
        if (code == null) {
            assertThat(FormContents.checked(FormPackage.opened(file))).containsExactly(target);
        } else {
            assertRefused(file, code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "word/activeX/activeX1.bin", "word/embeddings/oleObject1.bin"})
    void aPartThatRunsIsRefusedWhateverTheFileIsCalled(String part) throws IOException {
        assertRefused(with(part, new byte[] {1, 2, 3}), "form-file-active");
    }

    @Test
    void aPackageThatSwellsIsGivenUpEarly() throws IOException {
        byte[] zeros = new byte[80 * 1024 * 1024];
        byte[] bomb = with("word/media/image1.png", zeros);
        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertRefused(bomb, "form-file-swells");
        Arrays.fill(zeros, (byte) ' ');
        assertRefused(with("word/extra.xml", zeros), "form-file-swells");
    }

    @Test
    void anEntityThatSwellsIsRefusedUnread() {
        String bomb = """
                <?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">\
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>""";
        for (String part : new String[] {"word/document.xml", "word/styles.xml", RELATIONS, "[Content_Types].xml"}) {
            Map<String, String> parts = parts();
            parts.computeIfPresent(part, (_, xml) -> bomb + xml.substring(xml.indexOf("?>") + 2));
            assertRefused(PerformanceReportTemplate.docx(parts), "form-file-entities");
        }
    }

    @Test
    void aTowerOfElementsIsRefused() {
        Map<String, String> parts =
                OfficeForms.parts("<w:sdt><w:sdtContent>".repeat(5_000) + "</w:sdtContent></w:sdt>".repeat(5_000));

        assertRefused(PerformanceReportTemplate.docx(parts), "form-file-swells");
    }

    @Test
    void whatIsTooLargeIsNotEvenOpened() {
        assertRefused(new byte[FormPackage.MOST_BYTES + 1], "form-file-large");
    }

    /** Whatever bytes go astray on the way, there is an answer in words. */
    @Test
    void aDamagedFormIsRefusedOrTakenButNeverAFailure() {
        Random random = new Random(20261111);
        byte[] good = OfficeForms.report().standard().bytes();
        Map<String, Long> answers = random.ints(150, 0, good.length)
                .mapToObj(at -> {
                    byte[] bad = good.clone();
                    bad[at] = (byte) random.nextInt(256);
                    return random.nextBoolean() ? bad : Arrays.copyOf(bad, at + 1);
                })
                .map(FormFileTest::answer)
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));

        assertThat(answers).containsKey("form-file-damaged");
    }

    private static String answer(byte[] file) {
        try {
            return review(file).errors().isEmpty() ? "taken" : "errors";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static Map<String, String> parts() {
        return OfficeForms.parts(OfficeForms.paragraph("{{venue}}"));
    }

    private static byte[] docx() {
        return PerformanceReportTemplate.docx(parts());
    }

    private static byte[] with(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static FormReview review(byte[] file) {
        return OfficeForms.checking().review(OfficeForms.report(), file);
    }

    private static void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> review(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
