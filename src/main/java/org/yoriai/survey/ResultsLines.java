package org.yoriai.survey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** CSV (RFC 4180) — in UTF-8 with its mark, so that spreadsheets read Japanese. */
final class ResultsLines {
    private static final String MARK = "\uFEFF";

    private ResultsLines() {}

    static byte[] bytes(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(ResultsLines::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        // what begins like a formula would be carried out by a spreadsheet: a participant's words stay words
        String safe = text.matches("(?s)[=+@\\t\\r].*|-(?!\\d+$).*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
