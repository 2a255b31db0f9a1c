package org.yoriai.fieldwork;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** 班への畳み込み — who is in a group, and which issue it goes on with, are decided apart. */
final class GroupFold {
    private final LastWins<Act> formed = new LastWins<>();
    private final LastWins<SessionRecord.Choice> choices = new LastWins<>();

    void form(Act act) {
        formed.set(act.entity(), act);
    }

    void choose(Act act, GroupWorkPayload.Choice choice) {
        choices.set(
                act.entity(),
                new SessionRecord.Choice(
                        choice.theme(), act.happened(), act.author().value()));
    }

    Stream<LastWins<?>> values() {
        return Stream.of(formed, choices);
    }

    List<SessionRecord.Group> current() {
        Map<UUID, SessionRecord.Choice> chosen = choices.current();
        return formed.current().values().stream()
                .map(act -> group(act, Optional.ofNullable(chosen.get(act.entity()))))
                .toList();
    }

    private static SessionRecord.Group group(Act act, Optional<SessionRecord.Choice> choice) {
        var said = (GroupWorkPayload.Group) act.payload();
        return new SessionRecord.Group(
                act.entity(),
                said.name(),
                said.facilitator(),
                said.members(),
                choice,
                act.happened(),
                act.author().value());
    }
}
