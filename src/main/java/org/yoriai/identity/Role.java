package org.yoriai.identity;

import java.util.Locale;

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

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this role admits people of the other one and looks after them: the administrator all, each side its own. */
    public boolean tends(Role other) {
        return switch (this) {
            case ADMIN -> true;
            case WARD -> other == WARD || other == AUDITOR;
            case OFFICE -> other == OFFICE || other == FIELD;
            case FIELD, AUDITOR -> false;
        };
    }
}
