package org.yoriai.backup;

import java.util.List;
import java.util.Optional;

/**
 * 目録 — what stands in the file, as its last entry {@code index.json}.
 *
 * @param format of the file
 * @param migration the newest migration that the database had seen
 */
record Contents(int format, String made, String migration, List<Part> tables) {
    static final int FORMAT = 2;
    static final String NAME = "index.json";

    private static final String FOLDER = "tables/";
    private static final String ENDING = ".jsonl";

    /** 1つの表 */
    record Part(String table, long rows) {}

    static String entry(String table) {
        return FOLDER + table + ENDING;
    }

    /** The table of an entry; empty for what holds none. */
    static Optional<String> table(String entry) {
        return entry.startsWith(FOLDER) && entry.endsWith(ENDING)
                ? Optional.of(entry.substring(FOLDER.length(), entry.length() - ENDING.length()))
                : Optional.empty();
    }
}
