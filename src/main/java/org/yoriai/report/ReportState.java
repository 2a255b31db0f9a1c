package org.yoriai.report;

import java.util.Locale;

/** 提出した報告書の状態 — what the ward has said of a version. */
public enum ReportState {
    /** 提出済み */
    SUBMITTED,
    /** 差戻し */
    RETURNED,
    /** 履行確認済み */
    ACCEPTED;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
