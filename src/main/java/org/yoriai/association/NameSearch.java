package org.yoriai.association;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 氏名さがし — whether a person's name stands in a text, however it is written there: half or full width, with spaces or other
 * signs between, old or new characters, by its reading in hiragana or katakana.
 */
public final class NameSearch {
    /** A name of one character would stand in nearly every text. */
    private static final int SHORTEST_NAME = 2;

    /** Readings are shorter than they look: はな is a flower before it is a person. */
    private static final int SHORTEST_READING = 4;

    private static final Pattern BETWEEN = Pattern.compile("[\\p{Cf}\\p{Z}\\s・･·_/|,、.-]+");
    private final String text;

    public NameSearch(String text) {
        this.text = folded(text);
    }

    /** 氏名とふりがな — the reading may be empty. */
    public record WrittenName(String name, String reading) {}

    /** The first that stands there, as it was entered. */
    public Optional<String> first(Stream<WrittenName> people) {
        return people.filter(this::holds).map(WrittenName::name).findFirst();
    }

    private boolean holds(WrittenName person) {
        return holds(person.name(), SHORTEST_NAME) || holds(person.reading(), SHORTEST_READING);
    }

    private boolean holds(String words, int shortest) {
        String folded = folded(words);
        return folded.codePointCount(0, folded.length()) >= shortest && text.contains(folded);
    }

    // the signs go last: the marks of half-width kana belong to their letters until then
    private static String folded(String words) {
        return BETWEEN.matcher(Folding.hiragana(Folding.comparable(words)).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
