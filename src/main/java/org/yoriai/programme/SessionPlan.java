package org.yoriai.programme;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yoriai.identity.AccountId;

/** 実施回の計画 — everything agreed about one session; lists in the order in which they are shown. */
public record SessionPlan(
        SessionSummary summary,
        Revision revision,
        String goal,
        UUID venueId,
        VenueFacts venue,
        List<Worker> workers,
        List<Agenda> agenda,
        List<Check> checklist,
        List<Equipment> equipment) {

    public ProgrammeSessionId id() {
        return summary.id();
    }

    /** What can be changed of it, as it stands. */
    public SessionDraft draft() {
        return new SessionDraft(
                summary.title(),
                goal,
                summary.day(),
                summary.starts(),
                summary.ends(),
                venueId,
                workers.stream().collect(Collectors.toMap(Worker::account, Worker::role, (first, _) -> first)));
    }

    /** 仕様書 4(2)ク: the venue has no line that can be counted on, and nobody brings a router. */
    public boolean routerMissing() {
        return venue.network() != NetworkState.AVAILABLE && equipment.stream().noneMatch(SessionTemplate::isRouter);
    }

    /**
     * 計画の版 — goes up with every change of the plan, its agenda and its equipment.
     *
     * @param last empty for a plan that stands as it was made
     */
    public record Revision(int number, Optional<Change> last) {}

    /** 最後の変更 */
    public record Change(AccountId by, String name, OffsetDateTime at) {}

    /** 担当者 */
    public record Worker(AccountId account, FieldRole role, String name) {}

    /** 進行項目 — {@code form} as the contract writes it (講義, 操作体験 …). */
    public record Agenda(UUID id, String title, String form, int minutes) {}

    /** 点検項目 */
    public record Check(UUID id, ChecklistPhase phase, String text) {}

    /** 機材 — {@code agreed}: the ward's by contract, or settled by an agreement. */
    public record Equipment(UUID id, String name, Supplier broughtBy, boolean agreed) {}
}
