package org.yoriai.association;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** フォローアップの状態 */
public enum FollowUpState {
    /** 未着手: follows the promise from which it came */
    OPEN,
    /** 対応中 */
    BEGUN,
    /** 済み */
    DONE,
    /** やめた */
    GIVEN_UP,
    /** 約束の取消し: the promise was taken back on the tablet before anybody began */
    TAKEN_BACK;

    /** Those that still wait for somebody. */
    public static final Set<FollowUpState> WAITING = Set.copyOf(EnumSet.of(OPEN, BEGUN));

    public boolean waits() {
        return WAITING.contains(this);
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
