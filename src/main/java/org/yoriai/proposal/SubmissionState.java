package org.yoriai.proposal;

import java.util.Locale;

/** 提出の状態 */
public enum SubmissionState {
    /** 区の確認待ち */
    SUBMITTED,
    /** 差戻し */
    RETURNED,
    /** 承認 (履行確認) */
    ACCEPTED;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
