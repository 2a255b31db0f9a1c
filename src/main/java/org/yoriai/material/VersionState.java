package org.yoriai.material;

import java.util.Locale;
import org.yoriai.programme.Duty;

/** 版の状態 */
public enum VersionState {
    /** 区の確認待ち */
    SUBMITTED(Duty.Holder.WARD),
    /** 差戻し */
    RETURNED(Duty.Holder.CONTRACTOR),
    /** 確認済 */
    CONFIRMED(Duty.Holder.CONTRACTOR),
    /** 取下げ */
    WITHDRAWN(Duty.Holder.CONTRACTOR);

    private final Duty.Holder next;

    VersionState(Duty.Holder next) {
        this.next = next;
    }

    /** Who can go on from here. */
    public Duty.Holder next() {
        return next;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
