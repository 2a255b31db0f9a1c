package org.yoriai.mail;

import java.util.Locale;

/** パスワードの伝え方 — never the mail that carries the file. */
public enum TellingChannel {
    /** 電話 */
    PHONE,
    /** 別のメール */
    OTHER_MAIL,
    /** 手渡し */
    BY_HAND;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
