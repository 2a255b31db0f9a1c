package org.yoriai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 項目の範囲: as {@link FieldScope}, for any document of the kind.
 *
 * @param list the list whose row this is; empty for the whole document
 * @param path the lists around, with a dot after each
 */
record TreeScope(String list, FieldTree tree, String path, Optional<TreeScope> outer) {

    static TreeScope document(FieldTree tree) {
        return new TreeScope("", tree, "", Optional.empty());
    }

    boolean within(String wanted) {
        return list.equals(wanted) || outer.map(around -> around.within(wanted)).orElse(false);
    }

    /** The path of what {@code key} or {@code list.key} takes here. */
    Optional<String> text(String key) {
        int dot = key.indexOf('.');
        if (dot >= 0 && list.equals(key.substring(0, dot)) && tree.texts().containsKey(key.substring(dot + 1))) {
            return Optional.of(path + key.substring(dot + 1));
        }
        return tree.texts().containsKey(key) ? Optional.of(path + key) : outer.flatMap(around -> around.text(key));
    }

    /** The scope of that list's rows. */
    Optional<TreeScope> rows(String key) {
        return found(key)
                .flatMap(holder -> holder.tree
                        .rows(key)
                        .map(rows -> new TreeScope(key, rows, holder.path + key + ".", Optional.of(this))));
    }

    private Optional<TreeScope> found(String key) {
        return tree.lists().containsKey(key) ? Optional.of(this) : outer.flatMap(around -> around.found(key));
    }

    /** Every key that may be written here, as {@code key} or {@code list.key}. */
    List<FormField> fields() {
        List<FormField> all = new ArrayList<>();
        List<String> around = path.isEmpty() ? List.of() : List.of(path.split("\\."));
        tree.texts().forEach((key, example) -> all.add(new FormField(around, key, false, example)));
        tree.lists().forEach((key, rows) -> {
            all.add(new FormField(around, key, true, ""));
            rows.texts().forEach((inner, example) -> all.add(new FormField(with(around, key), inner, false, example)));
        });
        outer.ifPresent(further -> all.addAll(further.fields()));
        return all;
    }

    private static List<String> with(List<String> around, String key) {
        List<String> all = new ArrayList<>(around);
        all.add(key);
        return all;
    }
}
