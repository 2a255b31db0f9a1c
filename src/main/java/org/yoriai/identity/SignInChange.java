package org.yoriai.identity;

import java.util.Locale;

/** ログインの変更 — of what a person signs in with, or of where they are told of it. */
public enum SignInChange {
    PASSWORD,
    SECOND_FACTOR_ADDED,
    SECOND_FACTOR_REMOVED,
    SECOND_FACTOR_RESET,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    ADDRESS;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
