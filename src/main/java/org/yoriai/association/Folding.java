package org.yoriai.association;

import java.text.Normalizer;
import java.util.Locale;

/** 表記のゆれをならす — half and full width, case and spaces, so that a search finds what was written otherwise. */
public final class Folding {
    private Folding() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }
}
