package org.yoriai.kit;

import java.util.Locale;

/** 端末の持ち主 — a private tablet is none: it may not hold the programme's data (特記事項 18条(3); I10). */
public enum DeviceOwner {
    /** 受託者 */
    CONTRACTOR,
    /** 区 */
    WARD,
    /** リース */
    LEASED;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
