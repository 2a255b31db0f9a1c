package org.yoriai.fieldwork;

import java.time.OffsetDateTime;

/** An act with its number in the session's log and the time the server received it. */
record StoredAct(long number, Act act, OffsetDateTime received) {}
