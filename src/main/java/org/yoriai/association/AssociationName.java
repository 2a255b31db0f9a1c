package org.yoriai.association;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 町会・自治会の名前 — as it is compared: 見本ヶ丘町会, 見本ケ丘　町会 and 見本が丘町会 are one; so are 一丁目, 1丁目 and １丁目.
 *
 * @param whole the name with every difference of form gone
 * @param core {@code whole} without 町会, 自治会, 町内会: what is said when the kind is left out or mistaken
 */
record AssociationName(String whole, String core) {
    private static final Pattern KIND = Pattern.compile("(?<=.)(?:連合)?(?:町内会|町会|自治会|町内|住民会|会)$");
    /** What a list writes before a name: ①, ・, 3. */
    private static final Pattern LISTED = Pattern.compile("^\\s*(?:[①-⑳●○◆■・]|[0-9０-９]{1,2}[.．)）:：])\\s*");

    private static final Pattern SMALL_KE = Pattern.compile("(?<=\\p{IsHan})[ヶケヵカがガ个箇](?=\\p{IsHan})");
    private static final Pattern NO = Pattern.compile("(?<=\\p{IsHan})[之ノの](?=\\p{IsHan})");
    private static final Pattern CHOME = Pattern.compile("([一二三四五六七八九十]{1,3})(?=丁目)");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int TEN = 10;
    /** From this length on, two differing characters are still a slip of the pen. */
    private static final int LONG = 6;

    static AssociationName of(String name) {
        String whole = Folding.comparable(LISTED.matcher(name).replaceFirst(""));
        whole = SMALL_KE.matcher(whole).replaceAll("ヶ");
        whole = NO.matcher(whole).replaceAll("の");
        whole = CHOME.matcher(whole).replaceAll(AssociationName::arabic);
        return new AssociationName(whole, KIND.matcher(whole).replaceFirst(""));
    }

    private static String arabic(MatchResult numeral) {
        String text = numeral.group();
        int ten = text.indexOf('十');
        if (ten < 0) {
            return Matcher.quoteReplacement(Integer.toString(DIGITS.indexOf(text.charAt(text.length() - 1))));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
        int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(text.length() - 1));
        return Integer.toString(tens * TEN + ones);
    }

    boolean sameAs(AssociationName other) {
        return whole.equals(other.whole);
    }

    /** 見本町会 and 見本自治会: the same place; whether it is the same body, a person has to say where both exist. */
    boolean sameCoreAs(AssociationName other) {
        return core.equals(other.core);
    }

    /** Close enough to ask whether it is meant. */
    boolean similarTo(AssociationName other) {
        int shorter = Math.min(core.length(), other.core.length());
        // of two characters, one that differs makes another name
        int allowed = shorter >= LONG ? 2 : shorter > 2 ? 1 : 0;
        boolean differsInNumber = !digits(whole).isEmpty()
                && !digits(other.whole).isEmpty()
                && !digits(whole).equals(digits(other.whole));
        return !differsInNumber
                && (distance(core, other.core) <= allowed
                        || core.length() > 1 && other.core.startsWith(core)
                        || other.core.length() > 1 && core.startsWith(other.core));
    }

    // 一丁目 and 二丁目 are one letter apart and never the same
    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[other.length()];
    }
}
