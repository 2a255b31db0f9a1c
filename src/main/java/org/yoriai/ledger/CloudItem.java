package org.yoriai.ledger;

import java.util.Locale;

/** クラウド確認表の項目 — in the order of 特記事項 19条2項, 3項 and 別表; their words stand in the message files. */
public enum CloudItem {
    JAPANESE_LAW("19条2項(1)"),
    REGION_IN_JAPAN("19条2項(2)"),
    NOTICE_AND_MIGRATION("19条2項(3)"),
    REMEDIES("19条2項(4)"),
    NO_OTHER_USE("19条2項(5)"),
    TRUSTWORTHY("19条2項(6)"),
    NO_UNINTENDED_CHANGE("19条2項(7)"),
    INCIDENT_DUTIES("19条2項(8)"),
    IDENTITY_MANAGEMENT("19条3項(1)"),
    ACCESS_CONTROL("19条3項(2)"),
    ENCRYPTED("19条3項(3)"),
    LOGS("19条3項(4)"),
    ONE_CLOCK("19条3項(5)"),
    KEY_MANAGEMENT("19条3項(6)"),
    SEPARATE_NETWORK("19条3項(7)"),
    SEPARATE_MACHINES("19条3項(8)"),
    DELETION("19条3項(9)"),
    SPECIAL_ACCOUNTS("19条3項(10)"),
    RISK_HANDLING("別表1"),
    RISK_UNDISCLOSED("別表2"),
    RISK_ABROAD("別表3"),
    RISK_SHARED("別表4"),
    RISK_SUPPLY_CHAIN("別表5"),
    RISK_ANALYSED("別表6"),
    RISK_FALSIFIED("別表7"),
    RISK_OUTAGE("別表8"),
    RISK_NO_RESTORE("別表9"),
    RISK_TERMS_CHANGED("別表10"),
    RISK_NO_ERASURE("別表11");

    private final String clause;

    CloudItem(String clause) {
        this.clause = clause;
    }

    public String clause() {
        return clause;
    }

    public String wordsKey() {
        return "protection.cloud." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
