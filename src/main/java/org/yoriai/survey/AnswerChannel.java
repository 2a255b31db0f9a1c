package org.yoriai.survey;

/** 回答の経路 — by which way an answer came in. */
public enum AnswerChannel {
    /** 参加者のスマートフォン */
    PHONE,
    /** 紙の回答票 */
    PAPER,
    /** 会場で手渡すタブレット */
    TABLET
}
