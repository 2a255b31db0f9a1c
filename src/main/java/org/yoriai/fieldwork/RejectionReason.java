package org.yoriai.fieldwork;

import java.util.Locale;

/** 要対応の理由 — why an act could not be applied. */
public enum RejectionReason {
    /** 改ざん又は破損 — the tag does not verify. */
    UNSEALING_FAILED,
    /** The plaintext is no act, or not the one that its envelope says. */
    NOT_AN_ACT,
    /** An act for another session. */
    SESSION_MISMATCH,
    /** The author is not one of those who work at the session. */
    AUTHOR_UNKNOWN,
    TYPE_UNKNOWN,
    PAYLOAD_INVALID,
    /** The thing it is about is not known to the session. */
    ENTITY_UNKNOWN,
    /** Its place or its ID belongs to another act already. */
    SEQUENCE_REUSED;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static RejectionReason named(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
