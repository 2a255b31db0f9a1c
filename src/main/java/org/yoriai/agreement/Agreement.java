package org.yoriai.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractOwned;

/** 協議 — one thing that both sides talk over, under a number of the contract (第7号). */
@Entity
@NullUnmarked
class Agreement extends ContractOwned {
    private int number;

    @Enumerated(EnumType.STRING)
    private AgreementKind kind;

    @Column(name = "session_id")
    private UUID sessionId;

    private String title;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    // whose turn it is while open; afterwards whose it was
    @Enumerated(EnumType.STRING)
    private Side turn;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected Agreement() {}

    Agreement(UUID id, int number, AgreementDraft draft, Side openedBy, OffsetDateTime at) {
        super(id);
        this.number = number;
        this.kind = draft.kind();
        this.sessionId = draft.session().map(ProgrammeSessionId::value).orElse(null);
        this.title = draft.title();
        this.state = AgreementState.OPEN;
        this.turn = openedBy.other();
        this.changedAt = at;
    }

    /** One side said something: the other has the turn. */
    void spoke(Side side, OffsetDateTime at) {
        require(AgreementState.OPEN);
        turn = side.other();
        changedAt = at;
    }

    void agree(OffsetDateTime at) {
        require(AgreementState.OPEN);
        state = AgreementState.AGREED;
        changedAt = at;
    }

    /** @param agreedBefore what was agreed before the re-opening stands again; otherwise nothing is left */
    void withdraw(boolean agreedBefore, OffsetDateTime at) {
        require(AgreementState.OPEN);
        state = agreedBefore ? AgreementState.AGREED : AgreementState.WITHDRAWN;
        changedAt = at;
    }

    void reopen(Side side, OffsetDateTime at) {
        require(AgreementState.AGREED);
        state = AgreementState.OPEN;
        turn = side.other();
        changedAt = at;
    }

    private void require(AgreementState expected) {
        if (state != expected) {
            throw new IllegalStateException("Agreement " + number + " is " + state + ", not " + expected);
        }
    }

    AgreementFacts facts() {
        return new AgreementFacts(
                number,
                kind,
                Optional.ofNullable(sessionId).map(ProgrammeSessionId::new),
                title,
                state,
                state == AgreementState.OPEN ? Optional.of(turn) : Optional.empty(),
                changedAt);
    }
}
