package org.yoriai.ledger;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** 情報の種類 — what of a person was concerned. */
public enum DataKind {
    /** 氏名 */
    NAME,
    /** ふりがな */
    READING,
    /** 所属する町会・自治会 */
    ASSOCIATION,
    /** 出欠 */
    ATTENDANCE,
    /** 連絡先 */
    CONTACT,
    /** アンケートの回答 */
    ANSWERS,
    /** 写真 */
    PHOTOGRAPH,
    /** その他 */
    OTHER;

    /** What a session's list holds of a participant (特記事項 12条). */
    static final Set<DataKind> OF_A_LIST = EnumSet.of(NAME, READING, ASSOCIATION, ATTENDANCE);

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String stored(Set<DataKind> kinds) {
        return kinds.stream().sorted().map(DataKind::name).collect(Collectors.joining(","));
    }

    static Set<DataKind> read(String stored) {
        return Arrays.stream(stored.split(","))
                .filter(name -> !name.isEmpty())
                .map(DataKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DataKind.class)));
    }
}
