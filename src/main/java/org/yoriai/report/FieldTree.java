package org.yoriai.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 項目の木: which fields a document gives, told by the fields of an invented one.
 *
 * @param texts by key, each with what the invented document says there
 * @param lists by key, with the fields of their rows
 */
record FieldTree(Map<String, String> texts, Map<String, FieldTree> lists) {

    static FieldTree of(Fields fields) {
        return of(List.of(fields));
    }

    /** Rows may differ in what they say, and one may hold a list that is empty in the next. */
    private static FieldTree of(List<Fields> rows) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<Fields>> inner = new LinkedHashMap<>();
        for (Fields row : rows) {
            row.texts().forEach((key, text) -> texts.merge(key, text, (first, next) -> first.isEmpty() ? next : first));
            row.lists()
                    .forEach((key, more) ->
                            inner.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(more));
        }
        Map<String, FieldTree> lists = new LinkedHashMap<>();
        inner.forEach((key, all) -> lists.put(key, of(all)));
        return new FieldTree(texts, lists);
    }

    /** The fields of a list's rows. */
    Optional<FieldTree> rows(String list) {
        return Optional.ofNullable(lists.get(list));
    }

    /** All of it from the top down, in the order of the document. */
    List<FormField> lines() {
        List<FormField> lines = new ArrayList<>();
        add(lines, List.of());
        return lines;
    }

    private void add(List<FormField> lines, List<String> around) {
        texts.forEach((key, example) -> lines.add(new FormField(around, key, false, example)));
        lists.forEach((key, tree) -> {
            lines.add(new FormField(around, key, true, ""));
            List<String> inside = new ArrayList<>(around);
            inside.add(key);
            tree.add(lines, inside);
        });
    }
}
