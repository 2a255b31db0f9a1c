package org.yoriai.mail;

/**
 * 引渡しの結果
 *
 * @param answer the server's own words, or what went wrong on the way to it
 */
record Delivery(Kind kind, String answer) {
    enum Kind {
        /** The server said that it has it (2xx). */
        SENT,
        /** The server said never (5xx). */
        REFUSED,
        /** Not taken, nothing delivered; to be tried again. */
        LATER,
        /** The server itself cannot be reached or does not let us in; others need not be tried now. */
        UNREACHABLE,
        /** All was said, no answer came: it may have been taken. */
        UNSURE
    }
}
