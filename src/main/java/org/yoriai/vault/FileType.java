package org.yoriai.vault;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** 添付の種類 — what may be added; by its name, and by what it begins with. */
public enum FileType {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    JPG("image/jpeg"),
    PNG("image/png"),
    TXT("text/plain");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As it ends a file's name. */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** All of them, for a sentence. */
    static String names() {
        return Arrays.stream(values())
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    public static Optional<FileType> named(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jpeg")
                ? Optional.of(JPG)
                : Arrays.stream(values())
                        .filter(type -> lower.endsWith(type.extension()))
                        .findFirst();
    }

    /** Whether those bytes are what such a file begins with and holds. */
    public boolean fits(byte[] content) {
        return FileContents.fit(this, content);
    }

    /** Whether they carry a macro beside it; only an office document can. */
    public boolean hidesMacro(byte[] content) {
        return switch (this) {
            case DOCX, XLSX, PPTX -> FileContents.hidesMacro(content);
            case PDF, JPG, PNG, TXT -> false;
        };
    }
}
