package org.yoriai.association;

import java.util.Arrays;
import java.util.Locale;

/** フォローアップの手段 — by mail or phone (仕様書 4(2)カ); a tablet may have named another way. */
public enum FollowUpChannel {
    /** メール */
    MAIL,
    /** 電話 */
    PHONE,
    /** そのほか */
    OTHER;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FollowUpChannel named(String word) {
        return Arrays.stream(values())
                .filter(channel -> channel.wireName().equals(word))
                .findFirst()
                .orElse(OTHER);
    }
}
