package org.yoriai.report;

import java.util.Locale;

/** 報告書の文章 — the passages that the office may word itself; everything else is counted from the record. */
public enum Passage {
    /** 実施内容の説明 */
    ACCOUNT,
    /** 所感 */
    REMARK,
    /** 今後の支援方針 */
    POLICY;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
