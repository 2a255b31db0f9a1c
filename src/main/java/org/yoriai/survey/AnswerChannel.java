package org.yoriai.survey;

import java.util.Locale;

/** 回答の経路 — by which way an answer came in. */
public enum AnswerChannel {
    /** 参加者のスマートフォン */
    PHONE,
    /** 紙の回答票 */
    PAPER,
    /** 会場で手渡すタブレット */
    TABLET;

    /** Its name in message keys. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
