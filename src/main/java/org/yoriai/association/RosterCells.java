package org.yoriai.association;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 行を列の意味で読む — one row, asked by what its columns mean. */
record RosterCells(RosterLayout layout, RosterSheet.Row row) {
    private static final Pattern NOTHING = Pattern.compile("^[-‐―ー−~〜]+$|^(不明|なし|無し|未定)$|^#[A-Z0-9/]+[!?]?$");

    /** Whether the words say no more than that there is nothing to say. */
    static boolean isNothing(String words) {
        return NOTHING.matcher(words).matches();
    }

    String name() {
        return whole(RosterColumn.NAME, RosterColumn.FAMILY_NAME, RosterColumn.GIVEN_NAME);
    }

    String kana() {
        String written = whole(RosterColumn.KANA, RosterColumn.FAMILY_KANA, RosterColumn.GIVEN_KANA);
        return isNothing(written) ? "" : Folding.reading(written);
    }

    /** The day that a cell holds as a date. */
    Optional<WrittenDay> day() {
        return layout.of(RosterColumn.DAY).stream()
                .flatMap(column -> row.cell(column).day().stream())
                .findFirst();
    }

    // a list may hold the two parts and, by a formula, both in one column: the person is called once
    private String whole(RosterColumn all, RosterColumn family, RosterColumn given) {
        String together = own(all);
        String parts = join(own(family), own(given));
        boolean same = Folding.comparable(together).equals(Folding.comparable(parts));
        return same ? together : join(together, parts);
    }

    private static String join(String first, String second) {
        return (first + " " + second).strip();
    }

    /** What was written into the row itself; lines inside a cell are kept. */
    String own(RosterColumn meaning) {
        return layout.of(meaning).stream()
                .map(row::cell)
                .filter(cell -> cell.place() == RosterSheet.Place.OWN && !cell.isBlank())
                .map(cell -> cell.text().strip())
                .collect(Collectors.joining(" "));
    }

    /** What the row shows, also where a merged cell reaches down to it. */
    String shown(RosterColumn meaning) {
        return layout.of(meaning).stream()
                .map(row::cell)
                .filter(cell -> cell.place() != RosterSheet.Place.FROM_LEFT && !cell.isBlank())
                .map(cell -> Folding.tidy(cell.text()))
                .collect(Collectors.joining(" "));
    }
}
