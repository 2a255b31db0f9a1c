package org.yoriai.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.ContractOwned;

/** 実施回 — one held or planned occasion. */
@Entity
@NullUnmarked
class ProgrammeSession extends ContractOwned {
    @Enumerated(EnumType.STRING)
    private ProgrammeKind kind;

    private int number;
    private String title;
    private String goal;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private LocalTime starts;
    private LocalTime ends;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "venue_id")
    private Venue venue;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Column(name = "plan_version")
    private int planVersion;

    @Column(name = "plan_changed_by")
    private UUID planChangedBy;

    @Column(name = "plan_changed_at")
    private OffsetDateTime planChangedAt;

    protected ProgrammeSession() {}

    ProgrammeSession(
            UUID id,
            ProgrammeKind kind,
            int number,
            String title,
            String goal,
            LocalDate day,
            LocalTime starts,
            LocalTime ends,
            Venue venue) {
        super(id);
        if (!ends.isAfter(starts)) {
            throw new IllegalArgumentException("A session ends before it starts: " + title);
        }
        this.kind = kind;
        this.number = number;
        this.title = title;
        this.goal = goal;
        this.heldOn = day;
        this.starts = starts;
        this.ends = ends;
        this.venue = venue;
        this.state = SessionState.PLANNED;
    }

    /** @throws IllegalStateException when a state would be skipped or taken back */
    void advanceTo(SessionState next) {
        if (!state.precedes(next)) {
            throw new IllegalStateException("From " + state + " a session cannot go to " + next);
        }
        state = next;
    }

    void change(SessionDraft draft, Venue place) {
        title = draft.title();
        goal = draft.goal();
        heldOn = draft.day();
        starts = draft.starts();
        ends = draft.ends();
        venue = place;
    }

    void moveTo(LocalDate day, LocalTime begins, LocalTime finishes, Venue place) {
        heldOn = day;
        starts = begins;
        ends = finishes;
        venue = place;
    }

    void planChanged(AccountId by, OffsetDateTime at) {
        planVersion++;
        planChangedBy = by.value();
        planChangedAt = at;
    }

    void holdOn(LocalDate day) {
        heldOn = day;
    }

    SessionSummary summary() {
        return new SessionSummary(
                new ProgrammeSessionId(getId()),
                kind,
                number,
                title,
                heldOn,
                starts,
                ends,
                venue.facts().name(),
                state);
    }

    int planVersion() {
        return planVersion;
    }

    /** Who changed the plan last, and when; empty for one that stands as it was made. */
    Optional<Map.Entry<AccountId, OffsetDateTime>> lastChange() {
        return Optional.ofNullable(planChangedBy).map(by -> Map.entry(new AccountId(by), planChangedAt));
    }

    UUID venueId() {
        return venue.getId();
    }

    String goal() {
        return goal;
    }

    VenueFacts venueFacts() {
        return venue.facts();
    }
}
