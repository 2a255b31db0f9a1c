package org.yoriai.fieldwork;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yoriai.fieldwork.SessionRecord.Attention;

/** 記録への畳み込み — acts into the record, by the table "Fold" of {@code docs/kit-protocol.md}; the order of arrival never matters. */
public final class RecordFold {
    private final Map<UUID, Removable<SessionRecord.Mark>> attendance = new LinkedHashMap<>();
    private final Map<UUID, Removable<SessionRecord.Check>> checks = new LinkedHashMap<>();
    private final Map<UUID, SessionRecord.WalkIn> walkIns = new LinkedHashMap<>();
    private final Map<UUID, SessionRecord.Run> runSheet = new LinkedHashMap<>();
    private final Map<UUID, Versions> notes = new LinkedHashMap<>();
    private final Map<UUID, Versions> remarks = new LinkedHashMap<>();
    private final Set<UUID> removed = new HashSet<>();

    private RecordFold() {}

    /** @param acts of one session, each once, in any order */
    public static SessionRecord of(Collection<Act> acts) {
        RecordFold fold = new RecordFold();
        acts.stream().sorted(Act.ORDER).forEach(fold::add);
        return fold.record();
    }

    private void add(Act act) {
        switch (act.payload()) {
            case ActPayload.Mark mark -> mark(act, mark.status());
            case ActPayload.WalkIn person -> walkIn(act, person);
            case ActPayload.Tick tick ->
                checks.computeIfAbsent(act.entity(), _ -> new Removable<>())
                        .set(new SessionRecord.Check(
                                tick.done(), act.happened(), act.author().value()));
            case ActPayload.Remark _ ->
                remarks.computeIfAbsent(act.entity(), _ -> new Versions()).add(act);
            case ActPayload.Note _ ->
                notes.computeIfAbsent(act.entity(), _ -> new Versions()).add(act);
            case ActPayload.Bare _ -> bare(act);
        }
    }

    private void mark(Act act, AttendanceStatus status) {
        attendance
                .computeIfAbsent(act.entity(), _ -> new Removable<>())
                .set(new SessionRecord.Mark(status, act.happened(), act.author().value()));
    }

    private void walkIn(Act act, ActPayload.WalkIn person) {
        walkIns.put(
                act.entity(),
                new SessionRecord.WalkIn(
                        act.entity(),
                        person.name(),
                        person.kana(),
                        person.association(),
                        act.happened(),
                        act.author().value()));
        // who came without being registered is there
        mark(act, AttendanceStatus.PRESENT);
    }

    private void bare(Act act) {
        Optional<OffsetDateTime> now = Optional.of(act.happened());
        switch (act.type()) {
            case RUNSHEET_STARTED ->
                runSheet.put(act.entity(), new SessionRecord.Run(now, Optional.empty(), Optional.empty()));
            case RUNSHEET_FINISHED ->
                runSheet.put(act.entity(), new SessionRecord.Run(started(act), now, Optional.empty()));
            case RUNSHEET_SKIPPED ->
                runSheet.put(act.entity(), new SessionRecord.Run(started(act), Optional.empty(), now));
            case ENTITY_REMOVED -> {
                removed.add(act.entity());
                Optional.ofNullable(attendance.get(act.entity())).ifPresent(Removable::remove);
                Optional.ofNullable(checks.get(act.entity())).ifPresent(Removable::remove);
            }
            case ENTITY_RESTORED -> {
                removed.remove(act.entity());
                Optional.ofNullable(attendance.get(act.entity())).ifPresent(Removable::restore);
                Optional.ofNullable(checks.get(act.entity())).ifPresent(Removable::restore);
            }
            default -> throw new IllegalStateException(act.type() + " carries a payload");
        }
    }

    private Optional<OffsetDateTime> started(Act act) {
        return Optional.ofNullable(runSheet.get(act.entity())).flatMap(SessionRecord.Run::started);
    }

    private SessionRecord record() {
        List<Attention> attention = new ArrayList<>();
        return new SessionRecord(
                current(attendance),
                walkIns.values().stream()
                        .filter(person -> !removed.contains(person.id()))
                        .toList(),
                runSheet,
                current(checks),
                shown(notes, attention, RecordFold::note),
                shown(remarks, attention, RecordFold::remark),
                List.copyOf(attention));
    }

    private static <T> Map<UUID, T> current(Map<UUID, Removable<T>> values) {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().current().map(value -> Map.entry(entry.getKey(), value)).stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first, LinkedHashMap::new));
    }

    // the maps are in the order of first versions, because acts were added in order
    private <T> List<T> shown(
            Map<UUID, Versions> texts, List<Attention> attention, Function<List<Versions.Version>, T> show) {
        List<T> list = new ArrayList<>();
        texts.forEach((id, versions) -> {
            if (!removed.contains(id)) {
                List<Versions.Version> heads = versions.heads();
                if (heads.size() > 1) {
                    attention.add(new Attention(id, Attention.RIVAL_VERSIONS));
                }
                list.add(show.apply(heads));
            }
        });
        return List.copyOf(list);
    }

    private static SessionRecord.Note note(List<Versions.Version> heads) {
        Act act = heads.getFirst().act();
        ActPayload.Note note = (ActPayload.Note) act.payload();
        return new SessionRecord.Note(
                act.entity(),
                note.step(),
                note.text(),
                act.happened(),
                act.author().value(),
                act.id(),
                Versions.rivalAmong(heads));
    }

    private static SessionRecord.Remark remark(List<Versions.Version> heads) {
        Act act = heads.getFirst().act();
        return new SessionRecord.Remark(
                act.entity(),
                heads.getFirst().written().text(),
                act.happened(),
                act.author().value(),
                act.id(),
                Versions.rivalAmong(heads));
    }
}
