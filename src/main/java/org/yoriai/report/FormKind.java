package org.yoriai.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 様式の種類 — the documents whose form a contract may change. */
public enum FormKind {
    /** 実施報告書 */
    PERFORMANCE_REPORT,
    /** 提案書 */
    PROPOSAL,
    /** 請求書 */
    INVOICE;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FormKind> named(String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName().equals(wireName))
                .findFirst();
    }
}
