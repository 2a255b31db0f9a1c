package org.yoriai.agreement;

import java.util.Locale;

/** やりとりの種類 */
public enum TalkAct {
    /** 提案 */
    PROPOSED,
    /** 返事: words without a proposal */
    ANSWERED,
    /** 合意 */
    ACCEPTED,
    /** 取下げ */
    WITHDRAWN,
    /** 再開: what was agreed is talked over again */
    REOPENED;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
