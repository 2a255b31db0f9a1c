package org.yoriai.programme;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 計画の項目 — what two people may change at once in one session's plan, each compared and kept for itself. */
public enum PlanField {
    /** 題 */
    TITLE,
    /** 目標 */
    GOAL,
    /** 実施日 */
    DAY,
    /** 時刻 — the beginning and the end stand or fall together. */
    TIME,
    /** 会場 */
    VENUE,
    /** 担当 */
    WORKERS;

    /** What an agreement has to leave free for the field to be changed; nobody agrees on who works. */
    public Optional<PlanPart> part() {
        return switch (this) {
            case TITLE, GOAL -> Optional.of(PlanPart.CONTENT);
            case DAY, TIME, VENUE -> Optional.of(PlanPart.DATE);
            case WORKERS -> Optional.empty();
        };
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In which fields two drafts differ. */
    public static Set<PlanField> differing(SessionDraft one, SessionDraft other) {
        Set<PlanField> fields = EnumSet.noneOf(PlanField.class);
        for (PlanField field : values()) {
            if (!field.in(one).equals(field.in(other))) {
                fields.add(field);
            }
        }
        return fields;
    }

    Object in(SessionDraft draft) {
        return switch (this) {
            case TITLE -> draft.title();
            case GOAL -> draft.goal();
            case DAY -> draft.day();
            case TIME -> Map.entry(draft.starts(), draft.ends());
            case VENUE -> draft.venue();
            case WORKERS -> draft.workers();
        };
    }
}
