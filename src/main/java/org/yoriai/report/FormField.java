package org.yoriai.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 差込み項目 — one that a form may use.
 *
 * @param around the lists that it stands in, from the outermost
 * @param list whether it is itself a list, whose rows or passages repeat
 * @param example what an invented document says there; empty for a list
 */
public record FormField(List<String> around, String key, boolean list, String example) {

    public FormField {
        around = List.copyOf(around);
    }

    /** {@code attendance.rows.planned} — names it among all of the document. */
    public String path() {
        return Stream.concat(around.stream(), Stream.of(key)).collect(Collectors.joining("."));
    }

    /** As it is written into the form; within the lists around it. */
    public String written() {
        if (list) {
            return "{{#" + key + "}} … {{/" + key + "}}";
        }
        return around.isEmpty() ? "{{" + key + "}}" : "{{" + around.getLast() + "." + key + "}}";
    }
}
