package org.yoriai.simulation;

import java.util.Random;

/** An act that the server cannot apply; each is to be seen by a person, for its own reason. */
enum Poison {
    BROKEN_SEAL("unsealing-failed"),
    NO_ACT("not-an-act"),
    OTHER_SESSION("session-mismatch"),
    STRANGER("author-unknown"),
    UNKNOWN_TYPE("type-unknown"),
    TOO_LONG("payload-invalid"),
    UNKNOWN_ENTITY("entity-unknown"),
    /** The ID of an act that is stored already: the database alone notices. */
    TAKEN_ID("sequence-reused");

    static final double SHARE = 0.005;
    private final String reason;

    Poison(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    static Poison any(Random random) {
        return values()[random.nextInt(values().length)];
    }
}
