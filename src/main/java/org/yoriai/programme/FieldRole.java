package org.yoriai.programme;

import java.util.Locale;

/** 担当 — what an assigned person does at a session. */
public enum FieldRole {
    /** 講師 */
    LECTURER,
    /** アドバイザー */
    ADVISER,
    /** ファシリテーター */
    FACILITATOR;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
