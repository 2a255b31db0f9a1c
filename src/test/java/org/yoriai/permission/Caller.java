package org.yoriai.permission;

/** Whoever may stand before a door; the columns of the permission tables, in their order. */
enum Caller {
    /** Not signed in. */
    NOBODY(""),
    WARD("ward"),
    OFFICE("office"),
    /** A field worker with a part in the session that is asked about. */
    ASSIGNED("lecturer"),
    /** A field worker of the same contract without a part in that session. */
    UNASSIGNED("facilitator"),
    AUDITOR("auditor"),
    ADMIN("admin"),
    /** A tablet that holds the kit of the session that is asked about. */
    TABLET("");

    private final String login;

    Caller(String login) {
        this.login = login;
    }

    /** Of the sample person; empty for who does not sign in at the desk. */
    String login() {
        return login;
    }
}
