package org.yoriai.simulation;

import java.util.List;
import java.util.Random;

/** What befalls one request on its way to the server and back. */
enum Fault {
    NONE,
    /** The request never arrives. */
    LOST_REQUEST,
    /** The server commits and answers; the answer never arrives. */
    LOST_RESPONSE,
    /** It arrives twice. */
    DUPLICATED,
    /** It arrives later, after others that were sent after it; the tablet has long given it up. */
    DELAYED,
    /** Its end is cut off. */
    TRUNCATED,
    /** A proxy answers 503 in the server's place. */
    UNAVAILABLE,
    /** The server is killed at some step before its commit. */
    KILLED_WITHIN,
    /** The server is killed after its commit, before its answer. */
    KILLED_AFTER_COMMIT,
    /** The tablet is killed before it has stored the answer. */
    TABLET_KILLED;

    /** More than 20 % of the requests meet with one. */
    static final double SHARE = 0.3;

    private static final List<Fault> FAULTS = List.of(values()).subList(1, values().length);

    static Fault any(Random random) {
        return random.nextDouble() < SHARE ? FAULTS.get(random.nextInt(FAULTS.size())) : NONE;
    }
}
