package org.yoriai.association;

import org.springframework.stereotype.Component;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.Refusal;

/** まだ終わっていない実施回 — after it was held, who came is the record's to tell, and the list stays as it was. */
@Component
class OpenSessions {
    private final ProgrammeSessions sessions;

    OpenSessions(ProgrammeSessions sessions) {
        this.sessions = sessions;
    }

    /** @throws Refusal {@code session-unknown}, {@code session-over} */
    SessionSummary require(ProgrammeSessionId session) {
        SessionSummary summary = sessions.plan(session).summary();
        if (summary.state().compareTo(SessionState.HELD) >= 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, "session-over");
        }
        return summary;
    }
}
