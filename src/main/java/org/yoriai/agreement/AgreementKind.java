package org.yoriai.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.yoriai.programme.PlanPart;

/** 協議の区分 — what an agreement is about (仕様書 4 各カ・キ・ク・ケ, 7). */
public enum AgreementKind {
    /** 日時・会場 */
    DATE(PlanPart.DATE),
    /** 内容 */
    CONTENT(PlanPart.CONTENT),
    /** アンケートの質問 */
    QUESTIONS,
    /** 機材 */
    EQUIPMENT(PlanPart.EQUIPMENT),
    /** 資料 */
    MATERIALS,
    /** 支援内容 */
    SUPPORT,
    /** 契約・その他: what the specification does not say is agreed on (仕様書 7) */
    CONTRACT;

    private final Optional<PlanPart> part;

    AgreementKind() {
        part = Optional.empty();
    }

    AgreementKind(PlanPart part) {
        this.part = Optional.of(part);
    }

    /** The part of a session's plan that an agreement of this kind holds fast; such a kind needs a session. */
    public Optional<PlanPart> part() {
        return part;
    }

    /** Whether it can stand on a session. */
    public boolean ofSession() {
        return this != CONTRACT;
    }

    /** Whether it can stand on the contract itself. */
    public boolean ofContract() {
        return part.isEmpty();
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AgreementKind> named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName().equals(word))
                .findFirst();
    }
}
