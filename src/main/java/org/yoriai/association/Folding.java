package org.yoriai.association;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 文字のそろえ方 — full and half width, hiragana and katakana, old and new forms of characters, spaces. */
final class Folding {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000\\u00A0\\u200B\\uFEFF]+");
    private static final Pattern READING = Pattern.compile("[\\p{IsHiragana}ー・ A-Za-z'’.-]*");
    private static final char KATAKANA_FIRST = 'ァ';
    private static final char KATAKANA_LAST = 'ヶ';
    private static final int TO_HIRAGANA = 'ァ' - 'ぁ';
    /** Old or rare forms that one person writes one way today and another way tomorrow. */
    private static final Map<Integer, String> PLAIN_FORMS =
            "澤沢濱浜濵浜邊辺邉辺齋斎齊斉國国廣広櫻桜會会學学區区龍竜嶋島嶌島髙高﨑崎德徳淸清惠恵榮栄瀧滝眞真槇槙曾曽冨富藪薮黑黒靑青"
                    .codePoints()
                    .boxed()
                    .collect(Collectors.collectingAndThen(Collectors.toList(), Folding::pairs));

    private Folding() {}

    private static Map<Integer, String> pairs(java.util.List<Integer> points) {
        return java.util.stream.IntStream.range(0, points.size() / 2)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(
                        pair -> points.get(2 * pair), pair -> Character.toString(points.get(2 * pair + 1))));
    }

    /**
     * As it is kept: widths and spaces as usual, but every ideograph as it was written. NFKC alone would replace some of them, and
     * a person's name is theirs.
     */
    static String tidy(String text) {
        StringBuilder tidy = new StringBuilder();
        // a half-width kana and its mark are two characters that become one
        for (String run :
                text.split("(?<=[\\uFF00-\\uFFEF])(?![\\uFF00-\\uFFEF])|(?<![\\uFF00-\\uFFEF])(?=[\\uFF00-\\uFFEF])")) {
            boolean widths = !run.isEmpty() && run.charAt(0) >= '\uFF00' && run.charAt(0) <= '\uFFEF';
            tidy.append(widths ? Normalizer.normalize(run, Normalizer.Form.NFKC) : run);
        }
        return SPACES.matcher(Normalizer.normalize(tidy, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** A reading in hiragana, as the lists show it. */
    static String reading(String text) {
        return hiragana(SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip());
    }

    static boolean isReading(String text) {
        return READING.matcher(text).matches();
    }

    static String hiragana(String text) {
        return text.chars()
                .mapToObj(letter -> Character.toString(
                        letter >= KATAKANA_FIRST && letter <= KATAKANA_LAST ? letter - TO_HIRAGANA : letter))
                .collect(Collectors.joining());
    }

    /** For comparing alone: without spaces, every difference of form gone. */
    static String comparable(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .codePoints()
                .mapToObj(point -> PLAIN_FORMS.getOrDefault(point, Character.toString(point)))
                .collect(Collectors.joining());
    }
}
