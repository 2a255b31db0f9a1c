package org.yoriai.fieldwork;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 操作の種類 — with the kinds of thing it can be about and the way its payload is read. */
public enum ActType {
    ATTENDANCE_MARKED("attendance.marked", PayloadReader::mark, Thing.PARTICIPANT, Thing.WALK_IN),
    ATTENDANCE_WALK_IN("attendance.walkIn", PayloadReader::walkIn, Thing.WALK_IN),
    ATTENDANCE_MATCHED("attendance.matched", PayloadReader::match, Thing.WALK_IN),
    CHECKLIST_TICKED("checklist.ticked", PayloadReader::tick, Thing.CHECKLIST_ITEM),
    RUNSHEET_STARTED("runsheet.started", PayloadReader::bare, Thing.AGENDA_ITEM),
    RUNSHEET_FINISHED("runsheet.finished", PayloadReader::bare, Thing.AGENDA_ITEM),
    RUNSHEET_SKIPPED("runsheet.skipped", PayloadReader::bare, Thing.AGENDA_ITEM),
    REMARK_WRITTEN("remark.written", PayloadReader::remark, Thing.REMARK),
    NOTE_WRITTEN("note.written", PayloadReader::note, Thing.NOTE),
    PROMISE_MADE("promise.made", PayloadReader::promise, Thing.PROMISE),
    ANSWER_KEYED("answer.keyed", PayloadReader::keying, Thing.KEYING),
    PHOTOGRAPH_TAKEN("photograph.taken", PayloadReader::photograph, Thing.PHOTOGRAPH),
    GROUP_FORMED("group.formed", PayloadReader::group, Thing.GROUP),
    GROUP_CHOSE("group.chose", PayloadReader::choice, Thing.GROUP),
    CARD_WRITTEN("card.written", PayloadReader::card, Thing.CARD),
    CARD_MOVED("card.moved", PayloadReader::move, Thing.CARD),
    CARD_VOTED("card.voted", PayloadReader::vote, Thing.CARD),
    EQUIPMENT_CHECKED("equipment.checked", PayloadReader::equipment, Thing.EQUIPMENT_ITEM),
    ENTITY_REMOVED("entity.removed", PayloadReader::bare, Thing.values()),
    ENTITY_RESTORED("entity.restored", PayloadReader::bare, Thing.values());

    private static final Map<String, ActType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ActType::wireName, type -> type));

    /** The types whose entity is born with its first act. */
    private static final Set<ActType> CREATING = EnumSet.of(
            ATTENDANCE_WALK_IN,
            REMARK_WRITTEN,
            NOTE_WRITTEN,
            PROMISE_MADE,
            ANSWER_KEYED,
            PHOTOGRAPH_TAKEN,
            GROUP_FORMED,
            CARD_WRITTEN);

    /** The types that whoever tells known from unknown, and agreeing from differing, has to follow. */
    static final Set<ActType> FOLLOWED = followed();

    private final String wireName;
    private final Function<JsonFields, ActPayload> payload;
    private final Set<Thing> about;

    ActType(String wireName, Function<JsonFields, ActPayload> payload, Thing... about) {
        this.wireName = wireName;
        this.payload = payload;
        this.about = Set.of(about);
    }

    private static Set<ActType> followed() {
        Set<ActType> types = EnumSet.copyOf(CREATING);
        types.add(ENTITY_REMOVED);
        types.add(ENTITY_RESTORED);
        return types;
    }

    public String wireName() {
        return wireName;
    }

    static Optional<ActType> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    ActPayload payloadOf(JsonFields fields) {
        return payload.apply(fields);
    }

    boolean canBeAbout(Thing thing) {
        return about.contains(thing);
    }

    /** What the entity becomes when this act is the first to name it. */
    Optional<Thing> creates() {
        return CREATING.contains(this) ? about.stream().findFirst() : Optional.empty();
    }
}
