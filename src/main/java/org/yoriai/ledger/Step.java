package org.yoriai.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** 経過の項目 — what one line of an incident's timeline tells; most of them the system writes itself. */
public enum Step {
    /** 気づいた */
    NOTICED,
    /** 対応を始めた */
    BEGUN,
    /** 持出しを止めた */
    STOPPED,
    /** 端末を失効させた */
    REVOKED,
    /** 入口を閉じた */
    CLOSED,
    /** 対象となった方を加えた */
    CONCERNED,
    /** 相手方へ知らせた */
    TOLD,
    /** 区が報告を受けた */
    RECEIVED,
    /** 持出しを再開した */
    LIFTED,
    /** 報告 */
    REPORT(true),
    /** 封じ込め */
    CONTAINMENT(true),
    /** 影響 */
    EFFECT(true),
    /** 原因 */
    CAUSE(true),
    /** 再発防止 */
    PREVENTION(true),
    /** 本人への連絡 */
    CONTACTED(true),
    /** 訓練の結果 */
    RESULT(true),
    /** 終結を求めた */
    ASKED,
    /** 終結を差し戻した */
    NOT_YET,
    /** 区が終結を認めた */
    ENDED;

    private final boolean byHand;

    Step() {
        this(false);
    }

    Step(boolean byHand) {
        this.byHand = byHand;
    }

    /** Whether people write it down; the others stand for something that was done here. */
    public boolean byHand() {
        return byHand;
    }

    public static List<Step> writtenByHand() {
        return Arrays.stream(values()).filter(Step::byHand).toList();
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
