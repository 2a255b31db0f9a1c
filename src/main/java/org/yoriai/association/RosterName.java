package org.yoriai.association;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yoriai.association.RosterDoubt.Kind;

/**
 * 書かれた氏名 — a name as it stands in a cell, freed from what is not part of it: 様, （会長）, the reading on a line above.
 *
 * @param kana the reading, where the cell itself holds one
 */
record RosterName(String name, String kana, List<RosterDoubt> doubts) {
    private static final Pattern HONORIFIC = Pattern.compile("^(.{2,}?) ?(様|さま|さん|殿|先生)$");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[【〈《]([^)\\]】〉》]*)[)\\]】〉》]");
    private static final Pattern SEVERAL = Pattern.compile("[、,，&＆/／;；]| と |(?<=\\p{IsHan})・(?=\\p{IsHan})");
    private static final Pattern ODD = Pattern.compile("[0-9?#@!=*〓○●×\\uFFFD\\uE000-\\uF8FF]");

    static RosterName in(String cell) {
        List<RosterDoubt> doubts = new ArrayList<>();
        List<String> lines =
                cell.lines().map(Folding::tidy).filter(line -> !line.isEmpty()).toList();
        String name = String.join("、", lines);
        String kana = "";
        if (lines.size() == 2 && isKanaOnly(lines.get(0)) != isKanaOnly(lines.get(1))) {
            boolean above = isKanaOnly(lines.get(0));
            kana = lines.get(above ? 0 : 1);
            name = lines.get(above ? 1 : 0);
        }
        Matcher brackets = IN_BRACKETS.matcher(name);
        if (brackets.find()) {
            String inside = Folding.tidy(brackets.group(1));
            name = Folding.tidy(brackets.replaceFirst(" "));
            if (kana.isEmpty() && isKanaOnly(inside)) {
                kana = inside;
            } else if (!inside.isEmpty()) {
                doubts.add(RosterDoubt.of(Kind.NAME_CUT, brackets.group()));
            }
        }
        Matcher honorific = HONORIFIC.matcher(name);
        if (honorific.matches()) {
            name = honorific.group(1).strip();
            doubts.add(RosterDoubt.of(Kind.NAME_CUT, honorific.group(2)));
        }
        if (!kana.isEmpty()) {
            doubts.add(RosterDoubt.of(Kind.KANA_FROM_NAME));
        }
        return new RosterName(name, Folding.reading(kana), doubts);
    }

    private static boolean isKanaOnly(String text) {
        return Folding.reading(text).matches("[\\p{IsHiragana}ー・ ]+");
    }

    static boolean isSeveral(String name) {
        return SEVERAL.matcher(name).find();
    }

    static boolean isOdd(String name) {
        return ODD.matcher(name).find();
    }
}
