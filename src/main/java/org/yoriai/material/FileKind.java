package org.yoriai.material;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** ファイルの種類 — what may be handed in; told by the bytes, never by the name alone. */
public enum FileKind {
    PDF("application/pdf", true) {
        @Override
        boolean holds(byte[] bytes) {
            return beginsWith(bytes, "%PDF-");
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false) {
        @Override
        boolean holds(byte[] bytes) {
            return isOffice(bytes, "word/document.xml");
        }
    },
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false) {
        @Override
        boolean holds(byte[] bytes) {
            return isOffice(bytes, "ppt/presentation.xml");
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false) {
        @Override
        boolean holds(byte[] bytes) {
            return isOffice(bytes, "xl/workbook.xml");
        }
    },
    PNG("image/png", true) {
        @Override
        boolean holds(byte[] bytes) {
            return beginsWith(bytes, "\u0089PNG\r\n\u001a\n");
        }
    },
    JPG("image/jpeg", true) {
        @Override
        boolean holds(byte[] bytes) {
            return beginsWith(bytes, "\u00ff\u00d8\u00ff");
        }
    };

    // a macro has no business in a handout, and would run on the tablet's or the ward's machine
    private static final String MACRO = "vbaProject.bin";
    private final String mediaType;
    private final boolean shownByBrowsers;

    FileKind(String mediaType, boolean shownByBrowsers) {
        this.mediaType = mediaType;
        this.shownByBrowsers = shownByBrowsers;
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean shownByBrowsers() {
        return shownByBrowsers;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** PDF, DOCX, PPTX, XLSX, PNG, JPG — as a sentence writes it. */
    public static String all() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    static Optional<FileKind> named(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jpeg")
                ? Optional.of(JPG)
                : Arrays.stream(values())
                        .filter(kind -> lower.endsWith("." + kind.wireName()))
                        .findFirst();
    }

    abstract boolean holds(byte[] bytes);

    private static boolean beginsWith(byte[] bytes, String start) {
        byte[] wanted = start.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= wanted.length && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }

    // names of a zip's entries stand in it uncompressed, so nothing is unpacked to look at them
    private static boolean isOffice(byte[] bytes, String part) {
        if (!beginsWith(bytes, "PK\u0003\u0004")) {
            return false;
        }
        String whole = new String(bytes, StandardCharsets.ISO_8859_1);
        return whole.contains("[Content_Types].xml") && whole.contains(part) && !whole.contains(MACRO);
    }
}
