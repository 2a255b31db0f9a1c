package org.yoriai.material;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yoriai.shared.FileName;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.FileType;

/** 提出するファイル — a file that may be handed in: of a known kind, not empty, not too large. */
public record HandedIn(String name, FileType kind, byte[] bytes) {
    /** What a tablet and the line to a venue can still carry. */
    public static final int MOST_MEGABYTES = 50;

    public static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    private static final int LONGEST_NAME = 200;
    private static final List<FileType> KINDS =
            List.of(FileType.PDF, FileType.DOCX, FileType.PPTX, FileType.XLSX, FileType.PNG, FileType.JPG);

    /** @throws Refusal {@code material-file-kind}, {@code material-file-differs}, {@code material-file-large}, {@code material-file-empty} */
    public static HandedIn of(String name, byte[] bytes) {
        String plain = FileName.clean(name, LONGEST_NAME);
        if (bytes.length == 0) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "material-file-empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "material-file-large", MOST_MEGABYTES);
        }
        FileType kind = FileType.named(plain)
                .filter(KINDS::contains)
                .orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "material-file-kind", kinds()));
        // a macro has no business in a handout, and would run on the tablet's or the ward's machine
        if (!kind.fits(bytes) || kind.hidesMacro(bytes)) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "material-file-differs", kind.name());
        }
        return new HandedIn(plain, kind, bytes);
    }

    /** PDF, DOCX, PPTX, XLSX, PNG, JPG — as a sentence writes it. */
    public static String kinds() {
        return KINDS.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    /** The endings of their names. */
    public static Stream<String> endings() {
        return Stream.concat(KINDS.stream().map(FileType::extension), Stream.of(".jpeg"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HandedIn that
                && name.equals(that.name)
                && kind == that.kind
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, kind, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + ")";
    }
}
