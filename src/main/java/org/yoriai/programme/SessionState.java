package org.yoriai.programme;

import java.util.Optional;

/** 実施回の状態 — in the order in which a session passes through them; only forward, one at a time. */
public enum SessionState {
    /** 企画中 */
    PLANNED,
    /** 協議済 */
    AGREED,
    /** 準備完了 */
    READY,
    /** 実施済 */
    HELD,
    /** 報告済 */
    REPORTED,
    /** 履行確認済 */
    ACCEPTED;

    /** Empty after the last. */
    public Optional<SessionState> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    boolean precedes(SessionState next) {
        return next.ordinal() == ordinal() + 1;
    }
}
