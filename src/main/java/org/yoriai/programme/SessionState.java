package org.yoriai.programme;

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

    boolean precedes(SessionState next) {
        return next.ordinal() == ordinal() + 1;
    }
}
