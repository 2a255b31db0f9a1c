package org.yoriai.programme;

import java.util.Locale;

/** 用意する側 — who brings a piece of equipment. */
public enum Supplier {
    /** 区 */
    WARD,
    /** 受託者 */
    CONTRACTOR;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
