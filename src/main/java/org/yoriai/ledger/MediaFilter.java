package org.yoriai.ledger;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** 管理簿の絞り込み — as it stands in the address of the page and of its files. */
public record MediaFilter(Optional<MediaSource> source, boolean openOnly, String text) {
    public static final MediaFilter NONE = new MediaFilter(Optional.empty(), false, "");
    private static final int LONGEST = 100;

    public MediaFilter {
        text = text.strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** @param parameter the address's parameter of a name; words that mean nothing filter nothing */
    public static MediaFilter of(Function<String, Optional<String>> parameter) {
        return new MediaFilter(
                parameter.apply("source").flatMap(MediaSource::named),
                parameter.apply("show").filter("open"::equals).isPresent(),
                parameter.apply("q").orElse(""));
    }

    boolean fits(MediaLine line) {
        return source.map(line.source()::equals).orElse(true)
                && (!openOnly || line.open())
                && plain(String.join(
                                "\n",
                                line.medium(),
                                line.contents(),
                                line.takenBy(),
                                line.purpose(),
                                line.destination()))
                        .contains(plain(text));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
