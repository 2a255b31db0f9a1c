package org.yoriai.association;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 名簿の一行 — what one row says of one person, before anything is compared with what is known.
 *
 * @param association as it is written
 * @param comment shown while it is looked at, and never kept
 * @param found doubts that the row itself raises
 */
record RosterEntry(
        int row,
        String name,
        String kana,
        String association,
        String comment,
        Optional<WrittenDay> day,
        OptionalInt session,
        List<RosterDoubt> found) {

    RosterEntry {
        found = List.copyOf(found);
    }

    /** What a person mended in the row; the doubts about what stood there before go with it. */
    RosterEntry mended(String newName, String newKana) {
        List<RosterDoubt> left = new ArrayList<>(found);
        if (!newName.equals(name)) {
            left.removeIf(doubt -> doubt.kind() == RosterDoubt.Kind.NAME_CUT);
        }
        if (!newKana.equals(kana)) {
            left.removeIf(doubt -> doubt.kind() == RosterDoubt.Kind.KANA_FROM_NAME);
        }
        return new RosterEntry(row, newName, newKana, association, comment, day, session, left);
    }
}
