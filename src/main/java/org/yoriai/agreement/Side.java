package org.yoriai.agreement;

import java.util.Locale;
import org.yoriai.identity.Role;

/** 協議の側 — an agreement needs both. */
public enum Side {
    /** 区 */
    WARD,
    /** 受託者 */
    CONTRACTOR;

    /** @throws IllegalArgumentException for a role that speaks for neither side */
    public static Side of(Role role) {
        return switch (role) {
            case WARD -> WARD;
            case OFFICE -> CONTRACTOR;
            case FIELD, AUDITOR, ADMIN -> throw new IllegalArgumentException("Speaks for neither side: " + role);
        };
    }

    public Side other() {
        return this == WARD ? CONTRACTOR : WARD;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
