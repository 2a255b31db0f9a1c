package org.yoriai.association;

import java.util.Locale;

/** 使っているもののようす */
public enum ToolStanding {
    /** 使っている */
    IN_USE,
    /** 始めたい */
    WANTED,
    /** やめた */
    STOPPED;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
