package org.yoriai.identity;

import java.util.Locale;

/** 利用者の状態 */
public enum MemberState {
    /** 招待中: the link is on its way, no password is set yet */
    INVITED,
    /** 招待切れ: the link has lapsed unused */
    LAPSED,
    /** 期間前 */
    NOT_YET,
    /** 利用中 */
    ACTIVE,
    /** 停止中 */
    LOCKED,
    /** 終了 */
    ENDED;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
