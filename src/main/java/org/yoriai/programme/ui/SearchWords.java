package org.yoriai.programme.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/** 検索のことば — every word has to be found somewhere; width and case make no difference. */
record SearchWords(String words) {
    boolean in(String... texts) {
        String searched = plain(String.join("\n", texts));
        return Stream.of(plain(words).split("\\s+")).allMatch(searched::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
