package org.yoriai.association;

import java.util.List;
import java.util.Optional;
import org.yoriai.shared.Refusal;

/**
 * 名簿ファイル — what was read from an .xlsx or .csv; it lives in memory while somebody looks at it and is kept nowhere.
 *
 * @param charset the encoding of a text file, where it had to be guessed
 */
public record RosterFile(List<RosterSheet> sheets, Optional<String> charset) {
    /** A list of twenty people has 20 KB; anything near this holds something else. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    static final int MOST_ROWS = 2_000;
    static final int MOST_COLUMNS = 60;
    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};

    public RosterFile {
        sheets = List.copyOf(sheets);
    }

    /**
     * Reads the file by what is in it; its name says too little.
     *
     * @throws Refusal {@code roster-too-large}, {@code roster-protected}, {@code roster-old-format}, {@code roster-broken},
     *     {@code roster-not-a-list}, {@code roster-garbled}, {@code roster-too-many-rows}, {@code roster-empty}
     */
    public static RosterFile read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "roster-too-large", MOST_BYTES / 1024 / 1024);
        }
        if (file.length == 0) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "roster-empty");
        }
        RosterFile read = beginsWith(file, ZIP) || beginsWith(file, OLE)
                ? new RosterFile(RosterWorkbook.read(file, beginsWith(file, OLE)), Optional.empty())
                : RosterText.read(file);
        List<RosterSheet> written = read.sheets().stream()
                .filter(sheet ->
                        sheet.rows().stream().anyMatch(row -> !row.written().isEmpty()))
                .toList();
        if (written.isEmpty()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "roster-empty");
        }
        return new RosterFile(written, read.charset());
    }

    private static boolean beginsWith(byte[] file, int[] magic) {
        for (int index = 0; index < magic.length; index++) {
            if (index >= file.length || (file[index] & 0xFF) != magic[index]) {
                return false;
            }
        }
        return true;
    }

    static void requireRows(int rows) {
        if (rows > MOST_ROWS) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "roster-too-many-rows", MOST_ROWS);
        }
    }
}
