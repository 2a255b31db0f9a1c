package org.yoriai.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 差込み項目: what a template is filled with. A value is text or a list of further fields; every one must be used.
 *
 * <p>Not for several threads: a fill notes here what it has used.
 */
public final class Fields {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<Fields>> lists = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    /** Text is cleaned of what a document cannot carry; \n becomes a line break. */
    public Fields text(String key, String value) {
        free(key);
        texts.put(key, XmlText.clean(value));
        return this;
    }

    public Fields number(String key, int value) {
        return text(key, Integer.toString(value));
    }

    public Fields list(String key, List<Fields> rows) {
        free(key);
        lists.put(key, List.copyOf(rows));
        return this;
    }

    /** A passage that stands once when the fields are there: a list of one or none. */
    public Fields passage(String key, boolean stands, Fields fields) {
        return list(key, stands ? List.of(fields) : List.of());
    }

    Map<String, String> texts() {
        return Collections.unmodifiableMap(texts);
    }

    Map<String, List<Fields>> lists() {
        return Collections.unmodifiableMap(lists);
    }

    boolean holdsText(String key) {
        return texts.containsKey(key);
    }

    boolean holdsList(String key) {
        return lists.containsKey(key);
    }

    String useText(String key) {
        used.add(key);
        return texts.getOrDefault(key, "");
    }

    List<Fields> useList(String key) {
        used.add(key);
        return lists.getOrDefault(key, List.of());
    }

    /** The keys that no part of the template asked for, those of rows as list.key. */
    List<String> unused() {
        List<String> left = new ArrayList<>();
        texts.keySet().stream().filter(key -> !used.contains(key)).forEach(left::add);
        lists.forEach((key, rows) -> {
            if (used.contains(key)) {
                rows.stream()
                        .flatMap(row -> row.unused().stream())
                        .map(inner -> key + "." + inner)
                        .forEach(left::add);
            } else {
                left.add(key);
            }
        });
        return left.stream().distinct().toList();
    }

    private void free(String key) {
        if (texts.containsKey(key) || lists.containsKey(key)) {
            throw new IllegalStateException("Filled twice: " + key);
        }
    }
}
