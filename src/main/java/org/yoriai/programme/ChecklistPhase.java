package org.yoriai.programme;

import java.util.Locale;

/** 点検の時期 */
public enum ChecklistPhase {
    /** 出発前 */
    LEAVING,
    /** 会場の準備 */
    SETUP,
    /** 実施中 */
    DURING,
    /** 片付け */
    CLEARING,
    /** 実施後 */
    AFTER;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
