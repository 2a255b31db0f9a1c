package org.yoriai.ledger;

/** 欄の種類 */
public enum FieldKind {
    /** one line of words */
    TEXT,
    /** several lines of words */
    WORDS,
    DAY,
    /** a day and a time of day, Asia/Tokyo */
    MOMENT,
    /** 氏名 — personal data: those who see none see that it is there, not what it is */
    NAME,
    /** one word of a fixed few */
    CHOICE,
    /** 受講した人と結果 — account=result, one a line */
    ATTENDANCE
}
