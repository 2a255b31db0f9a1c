package org.yoriai.fieldwork;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.yoriai.fieldwork.SessionRecord.Attention;

/** 記録への畳み込み — acts into the record, by the table "Fold" of {@code docs/kit-protocol.md}; the order of arrival never matters. */
public final class RecordFold {
    private final LastWins<SessionRecord.Mark> attendance = new LastWins<>();
    private final LastWins<SessionRecord.Check> checks = new LastWins<>();
    private final LastWins<SessionRecord.EquipmentCheck> equipment = new LastWins<>();
    private final GroupFold groups = new GroupFold();
    private final WalkInFold walkIns = new WalkInFold();
    private final Map<UUID, SessionRecord.Photograph> photographs = new LinkedHashMap<>();
    private final RunSheetFold runSheet = new RunSheetFold();
    private final TextFold<WrittenPayload.Note, RecordedText.Note> notes =
            new TextFold<>(WrittenPayload.Note.class, RecordedText.Note::of);
    private final TextFold<WrittenPayload.Remark, RecordedText.Remark> remarks =
            new TextFold<>(WrittenPayload.Remark.class, RecordedText.Remark::of);
    private final TextFold<WrittenPayload.Promise, RecordedText.Promise> promises =
            new TextFold<>(WrittenPayload.Promise.class, RecordedText.Promise::of);
    private final CardFold cards = new CardFold();
    private final KeyingFold answers = new KeyingFold();
    private final Set<UUID> removed = new HashSet<>();

    private RecordFold() {}

    /** @param acts of one session, each once, in any order */
    public static SessionRecord of(Collection<Act> acts) {
        RecordFold fold = new RecordFold();
        acts.stream().sorted(Act.ORDER).forEach(fold::add);
        return fold.record();
    }

    private void add(Act act) {
        UUID by = act.author().value();
        switch (act.payload()) {
            case ActPayload.Mark mark -> mark(act, mark.status());
            case ActPayload.WalkIn _ -> {
                walkIns.came(act);
                // who came without being registered is there
                mark(act, AttendanceStatus.PRESENT);
            }
            case ActPayload.Match match -> walkIns.matched(act, match);
            case ActPayload.Tick tick ->
                checks.set(act.entity(), new SessionRecord.Check(tick.done(), act.happened(), by));
            case ActPayload.EquipmentCheck check ->
                equipment.set(
                        act.entity(),
                        new SessionRecord.EquipmentCheck(
                                check.ok(), check.lent(), check.returned(), check.note(), act.happened(), by));
            case ActPayload.Keying keying -> answers.add(act, keying);
            case ActPayload.Photograph taken ->
                photographs.putIfAbsent(
                        act.entity(),
                        new SessionRecord.Photograph(
                                act.entity(), taken.sha256(), taken.caption(), taken.about(), act.happened(), by));
            case WrittenPayload.Remark _ -> remarks.add(act);
            case WrittenPayload.Note _ -> notes.add(act);
            case WrittenPayload.Promise _ -> promises.add(act);
            case WrittenPayload.Card _ -> cards.write(act);
            case GroupWorkPayload.Move move -> cards.move(act, move);
            case GroupWorkPayload.Vote vote -> cards.vote(act, vote);
            case GroupWorkPayload.Group _ -> groups.form(act);
            case GroupWorkPayload.Choice choice -> groups.choose(act, choice);
            case ActPayload.Bare _ -> bare(act);
        }
    }

    private void mark(Act act, AttendanceStatus status) {
        attendance.set(
                act.entity(),
                new SessionRecord.Mark(status, act.happened(), act.author().value()));
    }

    private void bare(Act act) {
        switch (act.type()) {
            case RUNSHEET_STARTED -> runSheet.started(act);
            case RUNSHEET_FINISHED -> runSheet.finished(act);
            case RUNSHEET_SKIPPED -> runSheet.skipped(act);
            case ENTITY_REMOVED -> {
                removed.add(act.entity());
                valued().forEach(values -> values.remove(act.entity()));
            }
            case ENTITY_RESTORED -> {
                removed.remove(act.entity());
                valued().forEach(values -> values.restore(act.entity()));
            }
            default -> throw new IllegalStateException(act.type() + " carries a payload");
        }
    }

    private Stream<LastWins<?>> valued() {
        return Stream.concat(Stream.of(attendance, checks, equipment, walkIns.matches()), groups.values());
    }

    private SessionRecord record() {
        List<RecordedText.Note> shownNotes = notes.current(removed);
        List<RecordedText.Remark> shownRemarks = remarks.current(removed);
        List<RecordedText.Promise> shownPromises = promises.current(removed);
        List<RecordedText.Card> shownCards = cards.current(removed);
        List<SessionRecord.Keying> keyings = answers.current(removed);
        return new SessionRecord(
                attendance.current(),
                walkIns.current(removed),
                runSheet.current(),
                checks.current(),
                equipment.current(),
                shownNotes,
                shownRemarks,
                shownPromises,
                keyings,
                left(),
                groups.current(),
                shownCards,
                attention(
                        Stream.of(shownNotes, shownRemarks, shownPromises, shownCards)
                                .flatMap(List::stream),
                        KeyingFold.differing(keyings)));
    }

    private static List<Attention> attention(
            Stream<? extends RecordedText> texts, List<SessionRecord.Keying> differing) {
        return Stream.concat(
                        texts.filter(text -> text.rival().isPresent())
                                .map(text -> new Attention(text.id(), Attention.RIVAL_VERSIONS)),
                        differing.stream().map(keying -> new Attention(keying.id(), Attention.SHEET_DIFFERS)))
                .toList();
    }

    private List<SessionRecord.Photograph> left() {
        return photographs.values().stream()
                .filter(photograph -> !removed.contains(photograph.id()))
                .toList();
    }
}
