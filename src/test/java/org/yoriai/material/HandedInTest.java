package org.yoriai.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yoriai.shared.Refusal;

/** What may be handed in is told by the bytes, and what may not is told in the user's words. */
@Tag("attack")
class HandedInTest {
    @ParameterizedTest(name = "{0} holding {1}: {2}")
    @CsvSource({
        "手順.pdf,        pdf,   PDF",
        "手順.PDF,        pdf,   PDF",
        "手順.docx,       docx,  DOCX",
        "投影.pptx,       pptx,  PPTX",
        "集計.xlsx,       xlsx,  XLSX",
        "ちらし.png,      png,   PNG",
        "ちらし.jpg,      jpg,   JPG",
        "ちらし.jpeg,     jpg,   JPG",
        "手順.pdf,        html,  material-file-differs",
        "手順.pdf,        png,   material-file-differs",
        "手順.docx,       pptx,  material-file-differs",
        "手順.docx,       zip,   material-file-differs",
        "手順.docx,       macro, material-file-differs",
        "ちらし.png,      html,  material-file-differs",
        "手順.html,       html,  material-file-kind",
        "手順.docm,       macro, material-file-kind",
        "手順.pdf.exe,    pdf,   material-file-kind",
        "手順,            pdf,   material-file-kind",
        "手順.pdf,        empty, material-file-empty",
    })
    void onlyWhatItSaysItIs(String name, String content, String outcome) {
        String told;
        try {
            told = HandedIn.of(name, content(content)).kind().name();
        } catch (Refusal refusal) {
            told = refusal.code();
        }
        assertThat(told).isEqualTo(outcome);
    }

    @Test
    void whatIsTooLargeIsRefusedAndTheLargestIsTaken() {
        byte[] most = new byte[HandedIn.MOST_BYTES];
        System.arraycopy(content("pdf"), 0, most, 0, 5);
        assertThat(HandedIn.of("最大.pdf", most).bytes()).hasSize(HandedIn.MOST_BYTES);
        byte[] more = new byte[HandedIn.MOST_BYTES + 1];
        assertThatThrownBy(() -> HandedIn.of("超過.pdf", more)).hasMessage("material-file-large");
    }

    @ParameterizedTest
    @CsvSource({"C:\\Users\\見本\\手順.pdf, 手順.pdf", "../../etc/手順.pdf, 手順.pdf", "'手順\r\n.pdf', 手順.pdf"})
    void aNameIsANameAlone(String given, String kept) {
        assertThat(HandedIn.of(given, content("pdf")).name()).isEqualTo(kept);
    }

    static byte[] content(String what) {
        return switch (what) {
            case "pdf" -> SamplePdf.of(List.of("見本"));
            case "docx" -> zip("[Content_Types].xml", "word/document.xml");
            case "pptx" -> zip("[Content_Types].xml", "ppt/presentation.xml");
            case "xlsx" -> zip("[Content_Types].xml", "xl/workbook.xml");
            case "macro" -> zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
            case "zip" -> zip("word/readme.txt");
            case "png" -> "\u0089PNG\r\n\u001a\n....".getBytes(StandardCharsets.ISO_8859_1);
            case "jpg" -> "\u00ff\u00d8\u00ff\u00e0....".getBytes(StandardCharsets.ISO_8859_1);
            case "html" -> "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
            case "empty" -> new byte[0];
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
