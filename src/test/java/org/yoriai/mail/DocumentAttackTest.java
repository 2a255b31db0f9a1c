package org.yoriai.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yoriai.attack.Mutations.bytes;
import static org.yoriai.attack.Mutations.laughs;
import static org.yoriai.attack.Mutations.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yoriai.attack.Mutations;

/** A file to be mailed is looked into or it is not, and then it does not go unsealed; whatever it is, nothing breaks. */
@Tag("attack")
class DocumentAttackTest {
    @Test
    void aDamagedDocumentIsReadOrCannotBeLookedInto() throws IOException {
        for (byte[] good : new byte[][] {word(), workbook(), pdf()}) {
            assertThat(DocumentText.of(good)).isPresent();
            long opaque = Mutations.of(good, 400)
                    .filter(bad -> DocumentText.of(bad).isEmpty())
                    .count();
            assertThat(opaque).isBetween(1L, 399L);
        }
    }

    @Test
    void whatGrowsOrLiesDeepIsNotLookedInto() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes("<Types/>"));
        parts.put("word/document.xml", laughs("<x>$</x>"));
        assertThat(DocumentText.of(zip(parts)).orElse("")).doesNotContain("haha");
        parts.put("word/document.xml", new byte[65 * 1024 * 1024]);
        assertThat(DocumentText.of(zip(parts))).isEmpty();
        byte[] nested = zip(Map.of("[Content_Types].xml", bytes("<Types/>")));
        for (int depth = 0; depth < 20; depth++) {
            nested = zip(Map.of("[Content_Types].xml", bytes("<Types/>"), "word/inner.docx", nested));
        }
        assertThat(DocumentText.of(nested)).isEmpty();
    }

    private static byte[] word() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("見本");
            document.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("見本");
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream words = new PDPageContentStream(document, page)) {
                words.beginText();
                words.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                words.showText("sample");
                words.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
