package org.yoriai.mail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.poifs.filesystem.FileMagic;

/** 文書の中の文字 — everything that can be read in a file, whatever its name says; empty when it cannot be looked into. */
final class DocumentText {
    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final byte[] UTF16_LE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF16_BE = {(byte) 0xFE, (byte) 0xFF};

    private DocumentText() {}

    static Optional<String> of(byte[] file) {
        return switch (FileMagic.valueOf(file)) {
            case OOXML -> PackageText.of(file);
            case PDF -> pdf(file);
            case UNKNOWN, XML -> plain(file);
            default -> Optional.empty();
        };
    }

    /** A page without a word is a picture, and a picture may show anything. */
    private static Optional<String> pdf(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String words = stripper.getText(document);
                if (words.isBlank()) {
                    return Optional.empty();
                }
                text.append(words);
            }
            var told = document.getDocumentInformation();
            Stream.of(told.getTitle(), told.getAuthor(), told.getSubject(), told.getKeywords())
                    .flatMap(Stream::ofNullable)
                    .forEach(words -> text.append('\n').append(words));
            return Optional.of(text.toString());
        } catch (IOException | RuntimeException unreadable) {
            // a damaged document breaks its reader in many ways; what cannot be looked into is treated alike
            return Optional.empty();
        }
    }

    private static Optional<String> plain(byte[] file) {
        if (beginsWith(file, UTF16_LE) || beginsWith(file, UTF16_BE)) {
            return decoded(file, StandardCharsets.UTF_16);
        }
        return decoded(file, StandardCharsets.UTF_8)
                .or(() -> decoded(file, WINDOWS))
                // what has such signs is no text
                .filter(text -> text.chars().noneMatch(sign -> sign == 0));
    }

    private static boolean beginsWith(byte[] file, byte[] mark) {
        return file.length >= 2 && file[0] == mark[0] && file[1] == mark[1];
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }
}
