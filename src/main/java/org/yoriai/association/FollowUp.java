package org.yoriai.association;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.SealedText;

/** フォローアップ (仕様書 4(2)カ) — follows its promise until somebody begins, and its own way from then on. */
@Entity
@NullUnmarked
class FollowUp extends ContractOwned {
    private static final int MANY = 100;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "association_id")
    private Association association;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "promise_id")
    private UUID promiseId;

    @Column(name = "after_id")
    private UUID afterId;

    @Convert(converter = SealedText.class)
    private String task;

    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private FollowUpChannel channel;

    private UUID assignee;

    @Column(name = "repeat_months")
    private int repeatMonths;

    @Enumerated(EnumType.STRING)
    private FollowUpState state;

    @Convert(converter = SealedText.class)
    private String reason;

    @Convert(converter = SealedText.class)
    @Column(name = "told_later")
    private String toldLater;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "follow_up_id", nullable = false, updatable = false)
    @OrderBy("talkedOn, notedAt")
    @BatchSize(size = MANY)
    private List<FollowUpContact> talks = new ArrayList<>();

    @Version
    private int version;

    protected FollowUp() {}

    FollowUp(UUID id, Association association, FollowUpDraft draft, OffsetDateTime madeAt) {
        super(id);
        this.association = association;
        this.state = FollowUpState.OPEN;
        this.madeAt = madeAt;
        take(draft);
    }

    /** The next one in a row of repeated ones. */
    FollowUp next(UUID id, OffsetDateTime madeAt) {
        FollowUpDraft draft = facts().draft();
        FollowUp next = new FollowUp(
                id,
                association,
                new FollowUpDraft(
                        draft.association(),
                        task,
                        due.plusMonths(repeatMonths),
                        channel,
                        draft.assignee(),
                        repeatMonths),
                madeAt);
        next.afterId = getId();
        next.sessionId = sessionId;
        return next;
    }

    Optional<UUID> promise() {
        return Optional.ofNullable(promiseId);
    }

    boolean repeats() {
        return repeatMonths > 0;
    }

    /** Whether nothing was done about it yet. */
    boolean untouched() {
        return state == FollowUpState.OPEN && talks.isEmpty();
    }

    /** @throws Refusal {@code follow-up-moved-on} when somebody else changed it since it was read */
    void require(int read) {
        if (version != read) {
            throw new Refusal(Refusal.Kind.CONFLICT, "follow-up-moved-on");
        }
    }

    /** @throws Refusal {@code follow-up-closed} */
    void change(Association other, FollowUpDraft draft) {
        requireWaiting();
        if (!task.equals(draft.task()) || !due.equals(draft.due()) || channel != draft.channel()) {
            state = FollowUpState.BEGUN;
        }
        association = other;
        take(draft);
    }

    /** @throws Refusal {@code follow-up-closed} */
    void talk(FollowUpContact contact) {
        requireWaiting();
        state = FollowUpState.BEGUN;
        talks.add(contact);
    }

    /** @throws Refusal {@code follow-up-closed} */
    void finish(FollowUpContact contact, LocalDate day) {
        talk(contact);
        close(FollowUpState.DONE, day);
    }

    /** @throws Refusal {@code follow-up-closed} */
    void giveUp(String why, LocalDate day) {
        requireWaiting();
        reason = why;
        close(FollowUpState.GIVEN_UP, day);
    }

    /** @throws Refusal {@code follow-up-waits} */
    void reopen() {
        if (state.waits()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "follow-up-waits");
        }
        state = FollowUpState.BEGUN;
        reason = null;
        closedOn = null;
    }

    /** @return whether anything changed */
    boolean follow(MadePromise promise) {
        if (!followsItsPromise()) {
            boolean same = promise.task().equals(Optional.ofNullable(toldLater).orElse(task));
            if (!same) {
                toldLater = promise.task();
            }
            return !same;
        }
        boolean same = state == FollowUpState.OPEN
                && task.equals(promise.task())
                && due.equals(promise.due())
                && channel == promise.way();
        state = FollowUpState.OPEN;
        task = promise.task();
        due = promise.due();
        channel = promise.way();
        return !same;
    }

    /** @return whether anything changed */
    boolean takeBack() {
        if (state != FollowUpState.OPEN) {
            return false;
        }
        state = FollowUpState.TAKEN_BACK;
        return true;
    }

    /** @return whether it belonged to nobody yet */
    boolean adopt(Association visited) {
        if (association != null) {
            return false;
        }
        association = visited;
        return true;
    }

    private boolean followsItsPromise() {
        return state == FollowUpState.OPEN || state == FollowUpState.TAKEN_BACK;
    }

    private void take(FollowUpDraft draft) {
        task = draft.task();
        due = draft.due();
        channel = draft.channel();
        assignee = draft.assignee().map(AccountId::value).orElse(null);
        repeatMonths = draft.repeatMonths();
    }

    private void close(FollowUpState closed, LocalDate day) {
        state = closed;
        closedOn = day;
    }

    private void requireWaiting() {
        if (!state.waits()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "follow-up-closed");
        }
    }

    FollowUpFacts facts() {
        return new FollowUpFacts(
                new FollowUpId(getId()),
                new FollowUpDraft(
                        Optional.ofNullable(association).map(Association::getId).map(AssociationId::new),
                        task,
                        due,
                        channel,
                        Optional.ofNullable(assignee).map(AccountId::new),
                        repeatMonths),
                Optional.ofNullable(association).map(Association::name).orElse(""),
                Optional.ofNullable(sessionId).map(ProgrammeSessionId::new),
                promiseId != null,
                state,
                Optional.ofNullable(reason),
                Optional.ofNullable(toldLater),
                Optional.ofNullable(closedOn),
                talks.stream().map(FollowUpContact::facts).toList(),
                version);
    }
}
