package org.yoriai.vault;

import java.text.Normalizer;
import org.yoriai.shared.Refusal;

/** 新しい添付 — a file as somebody adds it: of an allowed kind, what its name says, and not too large; from birth. */
public final class NewFile {
    /** 1つ20MBまで */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final int MEGA = 1024 * 1024;
    private static final int LONGEST_NAME = 150;
    private final String name;
    private final FileType type;
    private final byte[] content;

    private NewFile(String name, FileType type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    /**
     * @param given the name as the browser tells it
     * @throws Refusal {@code file-type}, {@code file-empty}, {@code file-too-large}, {@code file-differs}
     */
    public static NewFile of(String given, byte[] content) {
        String name = clean(given);
        FileType type = FileType.named(name)
                .filter(_ -> !name.startsWith("."))
                .orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "file-type", name, FileType.names()));
        if (content.length == 0) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "file-empty", name);
        }
        if (content.length > MOST_BYTES) {
            throw tooLarge(name, content.length);
        }
        if (!type.fits(content)) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "file-differs", name);
        }
        return new NewFile(name, type, content.clone());
    }

    /** For whoever stops reading before the end. */
    public static Refusal tooLarge(String given, long bytes) {
        return new Refusal(
                Refusal.Kind.TOO_LARGE, "file-too-large", clean(given), Math.ceilDiv(bytes, MEGA), MOST_BYTES / MEGA);
    }

    /** Without folders, without signs that turn or hide letters; a Mac's か and ゛ become one が; the ending stays. */
    private static String clean(String given) {
        String name = Normalizer.normalize(
                        given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1),
                        Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\"*:<>?|]", "")
                .strip();
        int tooMany = name.codePointCount(0, name.length()) - LONGEST_NAME;
        return tooMany > 0 ? name.substring(name.offsetByCodePoints(0, tooMany)) : name;
    }

    public String name() {
        return name;
    }

    public FileType type() {
        return type;
    }

    public int size() {
        return content.length;
    }

    byte[] content() {
        return content.clone();
    }
}
