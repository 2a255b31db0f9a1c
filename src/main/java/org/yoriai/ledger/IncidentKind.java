package org.yoriai.ledger;

import java.util.Locale;

/** 事故等の種類 (特記事項 25条1項: 漏えい、破壊、改ざん、消去等、またはそのおそれ) */
public enum IncidentKind {
    /** 紛失・盗難 */
    LOST,
    /** 漏えい */
    LEAKED,
    /** 誤送信 */
    MISSENT,
    /** 不正アクセス */
    INTRUSION,
    /** 破壊・改ざん・消去 */
    DAMAGED,
    /** その他 */
    OTHER;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
