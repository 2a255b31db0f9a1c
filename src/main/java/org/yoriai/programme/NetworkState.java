package org.yoriai.programme;

import java.util.Locale;

/** 会場の回線 — asked before a visit: without one the contractor brings a mobile router (仕様書 4(2)ク). */
public enum NetworkState {
    AVAILABLE,
    NONE,
    UNKNOWN;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
