package org.yoriai.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.yoriai.shared.Refusal;

/**
 * 様式のファイル — read with every bound before anything else touches it: what it says of its size proves nothing, and its
 * name nothing of its contents.
 */
final class FormPackage {
    /** 様式のファイルは10MBまで: a form with a crest and a seal has some hundred KB. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    static final int MOST_MEGABYTES = MOST_BYTES / (1024 * 1024);
    private static final int MOST_PARTS = 500;
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_XML = 16 * 1024 * 1024;
    private static final int STEP = 8192;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    // the stream of a sealed OOXML file, in the UTF-16 of its directory
    private static final byte[] SEALED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private FormPackage() {}

    /**
     * The parts that are XML, by name.
     *
     * @throws Refusal {@code form-file-…} for whatever is not a plain, harmless Word document
     */
    static Map<String, byte[]> opened(byte[] file) {
        requireKind(file);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long unpacked = 0;
        int entries = 0;
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                entries++;
                if (entries > MOST_PARTS || !zip.canReadEntryData(entry) || parts.containsKey(name)) {
                    throw refused("form-file-damaged");
                }
                boolean xml = isXml(name);
                byte[] content =
                        read(zip, xml ? Math.min(MOST_XML, MOST_UNPACKED - unpacked) : MOST_UNPACKED - unpacked);
                unpacked += content.length;
                if (xml) {
                    parts.put(name, content);
                } else if (name.toLowerCase(Locale.ROOT).endsWith(".bin")) {
                    // macros, ActiveX and OLE objects; printer settings are the harmless exception, and not needed
                    throw refused("form-file-active");
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw refused("form-file-damaged");
        }
        if (parts.isEmpty()) {
            throw refused("form-file-damaged");
        }
        return parts;
    }

    private static void requireKind(byte[] file) {
        if (file.length == 0) {
            throw refused("form-file-empty");
        }
        if (file.length > MOST_BYTES) {
            throw tooLarge();
        }
        if (beginsWith(file, PDF)) {
            throw refused("form-file-pdf");
        }
        if (beginsWith(file, OLD_OFFICE)) {
            throw refused(holds(file, SEALED) ? "form-file-sealed" : "form-file-old");
        }
        if (!beginsWith(file, ZIP)) {
            throw refused("form-file-kind");
        }
    }

    static Refusal tooLarge() {
        return new Refusal(Refusal.Kind.TOO_LARGE, "form-file-large", MOST_MEGABYTES);
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
    }

    private static byte[] read(InputStream in, long most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] step = new byte[STEP];
        for (int count = in.read(step); count >= 0; count = in.read(step)) {
            if (out.size() + (long) count > most) {
                throw refused("form-file-swells");
            }
            out.write(step, 0, count);
        }
        return out.toByteArray();
    }

    private static boolean beginsWith(byte[] content, byte[] start) {
        return content.length > start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static boolean holds(byte[] content, byte[] wanted) {
        for (int at = 0; at + wanted.length <= content.length; at++) {
            if (Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    static Refusal refused(String code) {
        return new Refusal(Refusal.Kind.BAD_INPUT, code);
    }
}
