package org.yoriai.kit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.association.ParticipantFacts;
import org.yoriai.fieldwork.Act;
import org.yoriai.fieldwork.ActPayload;
import org.yoriai.fieldwork.AttendanceStatus;
import org.yoriai.fieldwork.GroupWorkPayload;
import org.yoriai.fieldwork.HistoryEntry;
import org.yoriai.fieldwork.SessionRecord;
import org.yoriai.fieldwork.WrittenPayload;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.SessionPlan;
import org.yoriai.shared.ui.Dates;

/** 操作の言い方 — an act as a line that the office understands. */
class HistoryWords {
    private final Map<UUID, String> things = new HashMap<>();
    private final Map<AccountId, String> authors;

    HistoryWords(SessionPlan plan, List<ParticipantFacts> participants, Map<AccountId, String> authors) {
        this.authors = Map.copyOf(authors);
        participants.forEach(person -> things.put(person.id().value(), person.name()));
        plan.agenda().forEach(item -> things.put(item.id(), item.title()));
        plan.checklist().forEach(item -> things.put(item.id(), item.text()));
        plan.equipment().forEach(item -> things.put(item.id(), item.name()));
    }

    /** What was born of acts is named by them; later acts refer to it. */
    void learn(List<HistoryEntry> history) {
        // the newest comes first, and its words are the ones that stand
        history.forEach(entry -> name(entry.act())
                .ifPresent(name -> things.putIfAbsent(entry.act().entity(), name)));
    }

    private static Optional<String> name(Act act) {
        return switch (act.payload()) {
            case ActPayload.WalkIn person -> Optional.of(person.name());
            case WrittenPayload written -> Optional.of(written.text());
            case GroupWorkPayload.Group group -> Optional.of(group.name());
            case ActPayload.Photograph photograph -> Optional.of(photograph.caption());
            case ActPayload.Keying keying -> Optional.of(text("record.sheet", keying.sheet()));
            default -> Optional.empty();
        };
    }

    /** 出席, 遅刻 and 途中退席 were there. */
    int present(SessionRecord record) {
        return Math.toIntExact(record.statuses().values().stream()
                .filter(AttendanceStatus::came)
                .count());
    }

    String icon(Act act) {
        return switch (act.type()) {
            case ATTENDANCE_MARKED, ATTENDANCE_WALK_IN, ATTENDANCE_MATCHED -> "users";
            case CHECKLIST_TICKED, EQUIPMENT_CHECKED -> "check";
            case RUNSHEET_STARTED, RUNSHEET_FINISHED, RUNSHEET_SKIPPED -> "clock";
            case REMARK_WRITTEN, NOTE_WRITTEN, PROMISE_MADE, ANSWER_KEYED -> "edit";
            case PHOTOGRAPH_TAKEN -> "camera";
            case GROUP_FORMED, GROUP_CHOSE, CARD_WRITTEN, CARD_MOVED, CARD_VOTED -> "cards";
            case ENTITY_REMOVED, ENTITY_RESTORED -> "history";
        };
    }

    String kind(Act act) {
        return text("record.kind." + act.type().wireName());
    }

    String what(Act act) {
        String thing = things.getOrDefault(act.entity(), "");
        return switch (act.payload()) {
            case ActPayload.Mark mark ->
                text(
                        "record.marked",
                        thing,
                        text("record.status." + mark.status().wireName()));
            case ActPayload.WalkIn person -> text("record.walk-in", person.name(), person.association());
            case ActPayload.Match match ->
                match.participant()
                        .map(person -> text("record.matched", thing, things.getOrDefault(person, "")))
                        .orElseGet(() -> text("record.unmatched", thing));
            case ActPayload.Tick tick -> text(tick.done() ? "record.ticked" : "record.unticked", thing);
            case ActPayload.EquipmentCheck check -> equipment(check, thing);
            case ActPayload.Keying keying ->
                text("record.keyed", keying.sheet(), keying.answers().size());
            case ActPayload.Photograph photograph -> photograph.caption();
            case WrittenPayload.Promise promise -> text("record.promised", promise.text(), Dates.day(promise.due()));
            case WrittenPayload written -> written.text();
            case GroupWorkPayload.Group group ->
                text("record.grouped", group.name(), group.members().size());
            case GroupWorkPayload.Choice choice ->
                choice.theme()
                        .map(theme -> text("record.chose", thing, theme))
                        .orElseGet(() -> text("record.chose-none", thing));
            case GroupWorkPayload.Move move ->
                move.theme()
                        .map(theme -> text("record.themed", thing, theme))
                        .orElseGet(() -> text("record.moved", thing));
            case GroupWorkPayload.Vote vote -> text("record.voted", thing, vote.votes());
            case ActPayload.Bare _ -> text("record.did." + act.type().wireName(), thing);
        };
    }

    private static String equipment(ActPayload.EquipmentCheck check, String thing) {
        List<String> words = new ArrayList<>();
        words.add(text(check.ok() ? "record.in-order" : "record.out-of-order", thing));
        check.lent().ifPresent(pieces -> words.add(text("record.lent", pieces)));
        check.returned().ifPresent(pieces -> words.add(text("record.came-back", pieces)));
        check.note().ifPresent(words::add);
        return String.join(text("record.between"), words);
    }

    String author(Act act) {
        return authors.getOrDefault(act.author(), "");
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
