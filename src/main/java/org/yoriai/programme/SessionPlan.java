package org.yoriai.programme;

import java.util.List;
import java.util.UUID;
import org.yoriai.identity.AccountId;

/** 実施回の計画 — everything agreed about one session; lists in the order in which they are shown. */
public record SessionPlan(
        SessionSummary summary,
        String goal,
        VenueFacts venue,
        List<Worker> workers,
        List<Agenda> agenda,
        List<Check> checklist,
        List<Equipment> equipment) {

    public ProgrammeSessionId id() {
        return summary.id();
    }

    /** 担当者 */
    public record Worker(AccountId account, FieldRole role, String name) {}

    /** 進行項目 — {@code form} as the contract writes it (講義, 操作体験 …). */
    public record Agenda(UUID id, String title, String form, int minutes) {}

    /** 点検項目 */
    public record Check(UUID id, ChecklistPhase phase, String text) {}

    /** 機材 — {@code agreed}: the ward's by contract, or settled by an agreement. */
    public record Equipment(UUID id, String name, Supplier broughtBy, boolean agreed) {}
}
