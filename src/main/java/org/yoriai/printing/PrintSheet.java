package org.yoriai.printing;

import java.util.Locale;
import org.yoriai.programme.ProgrammeKind;

/** 印刷物の種類 */
public enum PrintSheet {
    /** 参加者名簿 — carries the session on paper when no tablet does. */
    ROSTER,
    /** 受付簿 */
    SIGN_IN,
    /** 名札 */
    NAME_CARDS,
    /** 掲示用のQR */
    POSTER,
    /** 運用ルール一覧 */
    RULES;

    /** {@code sign-in} */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Rules are written at a visit alone. */
    boolean appliesTo(ProgrammeKind kind) {
        return this != RULES || kind == ProgrammeKind.DISPATCH;
    }

    boolean isOfPeople() {
        return this == ROSTER || this == SIGN_IN || this == NAME_CARDS;
    }
}
