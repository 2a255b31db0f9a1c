package org.yoriai.association;

import java.util.Locale;

/** 検索のためのそろえ方 — half and full width, case, spaces and forms of characters are one, so that a search finds what was written otherwise. */
public final class SearchKey {
    private SearchKey() {}

    public static String of(String text) {
        return Folding.comparable(text).toLowerCase(Locale.ROOT);
    }
}
