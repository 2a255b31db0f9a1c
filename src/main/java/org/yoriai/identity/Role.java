package org.yoriai.identity;

/** 役割 — the side of the contract on which a person stands. */
public enum Role {
    /** 区の担当者 */
    WARD,
    /** 受託者の事務局 */
    OFFICE,
    /** 講師・アドバイザー・ファシリテーター: sees only sessions to which they are assigned */
    FIELD,
    /** 監査: reads the trail, no personal data */
    AUDITOR,
    /** システム管理: accounts and settings, no personal data */
    ADMIN;

    public String authority() {
        return "ROLE_" + name();
    }
}
