package org.yoriai.programme;

import org.springframework.security.core.context.SecurityContextHolder;
import org.yoriai.As;
import org.yoriai.identity.Person;

/** What a person sees of a session, in the midst of another's work too. */
public final class Seen {
    private Seen() {}

    public static SessionPlan plan(ProgrammeSessions sessions, ProgrammeSessionId session, Person reader) {
        var before = SecurityContextHolder.getContext();
        try {
            return As.call(reader, () -> sessions.plan(session));
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
