package org.yoriai.report;

import java.util.List;
import java.util.Optional;

/**
 * 差込みの範囲: the fields that a place in the template can see: its row's own, and those around it.
 *
 * @param list the list whose row this is; empty for the whole document
 */
record FieldScope(String list, Fields fields, Optional<FieldScope> outer) {

    static FieldScope document(Fields fields) {
        return new FieldScope("", fields, Optional.empty());
    }

    FieldScope row(String ofList, Fields row) {
        return new FieldScope(ofList, row, Optional.of(this));
    }

    /** Whether this place lies in a row of the list. */
    boolean within(String wanted) {
        return list.equals(wanted) || outer.map(around -> around.within(wanted)).orElse(false);
    }

    /**
     * The text for {@code key} or {@code list.key}.
     *
     * @throws TemplateException if nobody fills it
     */
    String text(String key) {
        int dot = key.indexOf('.');
        if (dot >= 0 && list.equals(key.substring(0, dot)) && fields.holdsText(key.substring(dot + 1))) {
            return fields.useText(key.substring(dot + 1));
        }
        if (fields.holdsText(key)) {
            return fields.useText(key);
        }
        return outer.orElseThrow(() -> nobodyFills(key)).text(key);
    }

    /** @throws TemplateException if nobody fills it */
    List<Fields> list(String key) {
        if (fields.holdsList(key)) {
            return fields.useList(key);
        }
        return outer.orElseThrow(() -> nobodyFills(key)).list(key);
    }

    private static TemplateException nobodyFills(String key) {
        return new TemplateException("The template asks for {{" + key + "}}, which nobody fills");
    }
}
