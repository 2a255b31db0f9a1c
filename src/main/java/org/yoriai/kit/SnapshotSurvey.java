package org.yoriai.kit;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ProgrammeSessionId;

/** 写しの中のアンケート — joins a session's survey to its snapshot. */
@Component
class SnapshotSurvey {

    /** @return empty when the session has no survey */
    Optional<SessionSnapshot.Survey> of(ProgrammeSessionId session, String baseUrl) {
        return Optional.empty();
    }

    Optional<SessionSnapshot.Coverage> coverage(ProgrammeSessionId session) {
        return Optional.empty();
    }
}
