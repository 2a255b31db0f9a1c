package org.yoriai.mail;

import java.util.Locale;

/** 送る文書の種類 */
public enum DocumentKind {
    /** 実施報告書 */
    REPORT(false),
    /** 協議記録 */
    MINUTES(false),
    /** 協議の一覧 */
    AGREEMENTS(false),
    /** 参加者名簿 */
    PARTICIPANTS(true),
    /** 参加人数の連絡 */
    HEADCOUNT(false),
    /** そのほか */
    OTHER(false);

    private final boolean important;

    DocumentKind(boolean important) {
        this.important = important;
    }

    /** Whether it is important information by its nature (特記事項 1条); of the others the guard tells by what is in them. */
    boolean important() {
        return important;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
