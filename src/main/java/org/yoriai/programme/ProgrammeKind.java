package org.yoriai.programme;

import java.util.Locale;

/** 事業の区分 — the three kinds of occasion of 仕様書 4. */
public enum ProgrammeKind {
    /** デジタル活用講習会 */
    SEMINAR("4(1)"),
    /** アドバイザー派遣 */
    DISPATCH("4(2)"),
    /** デジタル意見交換会 */
    EXCHANGE("4(3)");

    private final String clause;

    ProgrammeKind(String clause) {
        this.clause = clause;
    }

    /** Where the specification speaks of it, for example 4(1). */
    public String clause() {
        return clause;
    }

    /** Its name on the wire and in message keys. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
