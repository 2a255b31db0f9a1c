package org.yoriai.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** 中身の見分け — whether a file is what its name says, by the bytes it begins with and the parts it holds. */
final class FileContents {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final String MACRO = "vbaProject.bin";
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private FileContents() {}

    static boolean fit(FileType type, byte[] content) {
        return switch (type) {
            case PDF -> beginsWith(content, PDF);
            case JPG -> beginsWith(content, JPG);
            case PNG -> beginsWith(content, PNG);
            case DOCX -> holds(content, "word/document.xml");
            case XLSX -> holds(content, "xl/workbook.xml");
            case PPTX -> holds(content, "ppt/presentation.xml");
            case TXT -> isText(content);
        };
    }

    private static boolean beginsWith(byte[] content, byte[] start) {
        return content.length > start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static boolean holds(byte[] content, String part) {
        return parts(content, parts -> parts.getEntry(CONTENT_TYPES) != null && parts.getEntry(part) != null);
    }

    static boolean hidesMacro(byte[] content) {
        return parts(
                content,
                parts -> Collections.list(parts.getEntries()).stream()
                        .anyMatch(entry -> entry.getName().endsWith(MACRO)));
    }

    /** Reads the package's directory alone: nothing is unpacked, so nothing can swell. */
    private static boolean parts(byte[] content, Predicate<ZipFile> told) {
        try (ZipFile parts = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            return told.test(parts);
        } catch (IOException notAPackage) {
            return false;
        }
    }

    // in UTF-8 as in Shift_JIS no byte of a letter is a control character
    private static boolean isText(byte[] content) {
        for (byte one : content) {
            boolean control = one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f';
            if (control) {
                return false;
            }
        }
        return true;
    }
}
