package org.yoriai.ledger;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * 記録媒体管理簿の一行 — what left, whoever wrote it down (特記事項 18条(2)).
 *
 * @param medium a word of the reader's language, like the rest
 * @param plannedReturn as words; empty where nothing comes back
 * @param entry where people wrote it
 */
public record MediaLine(
        MediaSource source,
        String medium,
        String contents,
        OffsetDateTime takenAt,
        String takenBy,
        String approver,
        String purpose,
        String destination,
        String plannedReturn,
        String returned,
        String checkedBy,
        State state,
        Optional<RegisterEntry> entry) {

    /** 媒体の状態 */
    public enum State {
        OUT,
        OVERDUE,
        RETURNED,
        /** 返却を要しない — sent, written out, or handed over for good */
        GONE,
        DISPOSED,
        WITHDRAWN
    }

    /** What somebody still has to bring back. */
    public boolean open() {
        return state == State.OUT || state == State.OVERDUE;
    }
}
