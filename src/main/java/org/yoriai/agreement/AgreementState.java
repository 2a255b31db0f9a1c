package org.yoriai.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 協議の状態 */
public enum AgreementState {
    /** 協議中: one side has the turn */
    OPEN,
    /** 合意: held fast until it is re-opened */
    AGREED,
    /** 取下げ */
    WITHDRAWN;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AgreementState> named(String word) {
        return Arrays.stream(values())
                .filter(state -> state.wireName().equals(word))
                .findFirst();
    }
}
