package org.yoriai.fieldwork;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yoriai.association.Participants;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionKeys;

/** 実施回で知られている対象 — kept in memory and brought up to date from the log, so that a batch costs no query per act. */
@Component
class SessionThings {
    private static final int MOST_SESSIONS = 500;
    private static final Duration IDLE = Duration.ofMinutes(10);
    private final Cache<ProgrammeSessionId, KnownThings> born = cache();
    private final Cache<ProgrammeSessionId, RegisteredThings> registered = cache();
    private final ActRows rows;
    private final ProgrammeSessions sessions;
    private final Participants participants;

    SessionThings(ActRows rows, ProgrammeSessions sessions, Participants participants) {
        this.rows = rows;
        this.sessions = sessions;
        this.participants = participants;
    }

    private static <T> Cache<ProgrammeSessionId, T> cache() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_SESSIONS)
                .expireAfterAccess(IDLE)
                .build();
    }

    /**
     * What was born of acts up to the given number.
     *
     * <p>Only for whoever holds the session's lock: then every number up to {@code last} is committed, and nobody else is here.
     */
    KnownThings bornOfActs(ProgrammeSessionId session, long last) {
        KnownThings known = born.get(session, _ -> new KnownThings());
        if (known.upTo() < last) {
            List<StoredAct> later = rows.between(session, known.upTo(), last, ActType.FOLLOWED);
            later.forEach(known::takeIn);
            known.takenInUpTo(last);
        }
        return known;
    }

    /** People, agenda, checklist and equipment of the session. */
    RegisteredThings.Batch registered(ProgrammeSessionId session) {
        return registered.get(session, _ -> new RegisteredThings()).batch(() -> lookUp(session));
    }

    private Map<UUID, Thing> lookUp(ProgrammeSessionId session) {
        Map<UUID, Thing> things = new HashMap<>();
        SessionKeys keys = sessions.keys(session);
        keys.agenda().forEach(id -> things.put(id, Thing.AGENDA_ITEM));
        keys.checklist().forEach(id -> things.put(id, Thing.CHECKLIST_ITEM));
        keys.equipment().forEach(id -> things.put(id, Thing.EQUIPMENT_ITEM));
        participants.ids(session).forEach(id -> things.put(id.value(), Thing.PARTICIPANT));
        return things;
    }
}
