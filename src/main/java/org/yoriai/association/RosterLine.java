package org.yoriai.association;

import java.util.List;

/**
 * 取り込む一行 — as it will be registered, with every doubt about it.
 *
 * @param written the association as the file writes it
 * @param association the one that is meant; empty while that is not known
 * @param comment shown, never kept
 * @param taken whether it is to be imported
 */
public record RosterLine(
        int row,
        String name,
        String kana,
        String written,
        String association,
        String comment,
        boolean taken,
        List<RosterDoubt> doubts) {

    public RosterLine {
        doubts = List.copyOf(doubts);
    }

    /** Whether it cannot be imported as it stands. */
    public boolean stopped() {
        return taken && doubts.stream().anyMatch(doubt -> doubt.weight() == RosterDoubt.Weight.STOP);
    }
}
