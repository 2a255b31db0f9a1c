package org.yoriai.programme;

import java.util.Locale;

/** 計画の部分 — what both sides agree on around one session (仕様書 4 各カ・ク), and what an agreement therefore holds fast. */
public enum PlanPart {
    /** 日時と会場 */
    DATE,
    /** 題・目標・進行 */
    CONTENT,
    /** 機材 */
    EQUIPMENT;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
