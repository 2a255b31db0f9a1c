package org.yoriai.fieldwork;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** 操作の種類 — with the kinds of thing it can be about and the way its payload is read. */
public enum ActType {
    ATTENDANCE_MARKED("attendance.marked", PayloadReader::mark, Thing.PARTICIPANT, Thing.WALK_IN),
    ATTENDANCE_WALK_IN("attendance.walkIn", PayloadReader::walkIn, Thing.WALK_IN),
    CHECKLIST_TICKED("checklist.ticked", PayloadReader::tick, Thing.CHECKLIST_ITEM),
    RUNSHEET_STARTED("runsheet.started", PayloadReader::bare, Thing.AGENDA_ITEM),
    RUNSHEET_FINISHED("runsheet.finished", PayloadReader::bare, Thing.AGENDA_ITEM),
    RUNSHEET_SKIPPED("runsheet.skipped", PayloadReader::bare, Thing.AGENDA_ITEM),
    REMARK_WRITTEN("remark.written", PayloadReader::remark, Thing.REMARK),
    NOTE_WRITTEN("note.written", PayloadReader::note, Thing.NOTE),
    ENTITY_REMOVED("entity.removed", PayloadReader::bare, Thing.values()),
    ENTITY_RESTORED("entity.restored", PayloadReader::bare, Thing.values());

    private static final Map<String, ActType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ActType::wireName, type -> type));

    /** The types whose entity is born with its first act. */
    static final Set<ActType> CREATING = EnumSet.of(ATTENDANCE_WALK_IN, REMARK_WRITTEN, NOTE_WRITTEN);

    private final String wireName;
    private final Function<JsonNode, ActPayload> payload;
    private final Set<Thing> about;

    ActType(String wireName, Function<JsonNode, ActPayload> payload, Thing... about) {
        this.wireName = wireName;
        this.payload = payload;
        this.about = Set.of(about);
    }

    public String wireName() {
        return wireName;
    }

    static Optional<ActType> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    ActPayload payloadOf(JsonNode node) {
        return payload.apply(node);
    }

    boolean canBeAbout(Thing thing) {
        return about.contains(thing);
    }

    /** What the entity becomes when this act is the first to name it. */
    Optional<Thing> creates() {
        return CREATING.contains(this) ? about.stream().findFirst() : Optional.empty();
    }
}
