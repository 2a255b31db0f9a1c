package org.yoriai.kit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yoriai.association.ParticipantFacts;
import org.yoriai.fieldwork.Act;
import org.yoriai.fieldwork.ActPayload;
import org.yoriai.fieldwork.AttendanceStatus;
import org.yoriai.fieldwork.HistoryEntry;
import org.yoriai.fieldwork.SessionRecord;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.SessionPlan;

/** 操作の言い方 — an act as a line that the office understands. */
class HistoryWords {
    private final Map<UUID, String> things = new HashMap<>();
    private final Map<AccountId, String> authors;

    HistoryWords(SessionPlan plan, List<ParticipantFacts> participants, Map<AccountId, String> authors) {
        this.authors = Map.copyOf(authors);
        participants.forEach(person -> things.put(person.id().value(), person.name()));
        plan.agenda().forEach(item -> things.put(item.id(), item.title()));
        plan.checklist().forEach(item -> things.put(item.id(), item.text()));
    }

    /** Walk-ins are named by their own act, which later marks refer to. */
    void learn(List<HistoryEntry> history) {
        for (HistoryEntry entry : history) {
            if (entry.act().payload() instanceof ActPayload.WalkIn person) {
                things.put(entry.act().entity(), person.name());
            }
        }
    }

    /** 出席, 遅刻 and 途中退席 were there; a walk-in is, until marked otherwise. */
    int present(SessionRecord record) {
        long marked = record.attendance().values().stream()
                .filter(mark -> mark.status() != AttendanceStatus.ABSENT)
                .count();
        long unmarkedWalkIns = record.walkIns().stream()
                .filter(person -> !record.attendance().containsKey(person.id()))
                .count();
        return Math.toIntExact(marked + unmarkedWalkIns);
    }

    String icon(Act act) {
        return switch (act.type()) {
            case ATTENDANCE_MARKED, ATTENDANCE_WALK_IN -> "users";
            case CHECKLIST_TICKED -> "check";
            case RUNSHEET_STARTED, RUNSHEET_FINISHED, RUNSHEET_SKIPPED -> "clock";
            case REMARK_WRITTEN, NOTE_WRITTEN -> "edit";
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
            case ActPayload.Tick tick -> text(tick.done() ? "record.ticked" : "record.unticked", thing);
            case ActPayload.Written written -> written.text();
            case ActPayload.Bare _ -> text("record.did." + act.type().wireName(), thing);
        };
    }

    String author(Act act) {
        return authors.getOrDefault(act.author(), "");
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
