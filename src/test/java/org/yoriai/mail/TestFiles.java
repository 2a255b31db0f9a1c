package org.yoriai.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as an office makes them, with plainly invented people. */
final class TestFiles {
    private TestFiles() {}

    /** Each piece is a run of its own, in one paragraph. */
    static byte[] docx(String... runs) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            var paragraph = document.createParagraph();
            for (String run : runs) {
                paragraph.createRun().setText(run);
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] docxWithHeader(String words) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("body");
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText(words);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] xlsx(String... cells) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var row = workbook.createSheet("sheet").createRow(0);
            // so that the order in which the words are kept is not the order in which they are read
            for (int index = cells.length - 1; index >= 0; index--) {
                row.createCell(index).setCellValue(cells[index]);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] pdf(String words) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                if (!words.isEmpty()) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(words);
                    content.endText();
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** As the library would do it by itself: AES-128 and SHA-1. */
    static byte[] weaklySealed(byte[] plain) throws Exception {
        try (var container = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("yoriai-sample-2026");
            try (OutputStream out = encryptor.getDataStream(container)) {
                new ByteArrayInputStream(plain).transferTo(out);
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
