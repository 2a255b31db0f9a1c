package org.yoriai.ledger;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;

/** 実施回の呼び方 — 講習会 第5回 … */
@Component
class IncidentSessions {
    private final ProgrammeSessions sessions;
    private final RegisterWording wording;

    IncidentSessions(ProgrammeSessions sessions, RegisterWording wording) {
        this.sessions = sessions;
        this.wording = wording;
    }

    /** By date. */
    Map<ProgrammeSessionId, String> titles(Person reader) {
        RegisterWording.In words = wording.in(Locale.JAPANESE);
        Map<ProgrammeSessionId, String> titles = new LinkedHashMap<>();
        sessions.visibleTo(reader)
                .forEach(session -> titles.put(
                        session.id(),
                        words.say(
                                "protection.media.kit",
                                words.say("programme.kind." + session.kind().wireName()),
                                session.number(),
                                session.title())));
        return titles;
    }
}
