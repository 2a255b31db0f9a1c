package org.yoriai.fieldwork;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** 当日参加への畳み込み — who they said they are, and whom of the registered they turned out to be, are decided apart. */
final class WalkInFold {
    private final Map<UUID, Act> people = new LinkedHashMap<>();
    private final LastWins<SessionRecord.Match> matches = new LastWins<>();

    void came(Act act) {
        people.put(act.entity(), act);
    }

    void matched(Act act, ActPayload.Match match) {
        matches.set(
                act.entity(),
                new SessionRecord.Match(
                        match.participant(), act.happened(), act.author().value()));
    }

    LastWins<SessionRecord.Match> matches() {
        return matches;
    }

    List<SessionRecord.WalkIn> current(Set<UUID> removed) {
        Map<UUID, SessionRecord.Match> matched = matches.current();
        return people.values().stream()
                .filter(act -> !removed.contains(act.entity()))
                .map(act -> person(act, Optional.ofNullable(matched.get(act.entity()))))
                .toList();
    }

    private static SessionRecord.WalkIn person(Act act, Optional<SessionRecord.Match> match) {
        var said = (ActPayload.WalkIn) act.payload();
        return new SessionRecord.WalkIn(
                act.entity(),
                said.name(),
                said.kana(),
                said.association(),
                match,
                act.happened(),
                act.author().value());
    }
}
