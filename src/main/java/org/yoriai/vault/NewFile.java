package org.yoriai.vault;

import org.yoriai.shared.FileName;
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
        String name = FileName.clean(given, LONGEST_NAME);
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
                Refusal.Kind.TOO_LARGE,
                "file-too-large",
                FileName.clean(given, LONGEST_NAME),
                Math.ceilDiv(bytes, MEGA),
                MOST_BYTES / MEGA);
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
