package org.yoriai.association;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.shared.Refusal;

/** 参加人数の連絡 — how many the ward told, when, and when the contractor received it (仕様書 4 各エ). */
@Entity
@NullUnmarked
class HeadcountNotice extends ContractOwned {
    @Column(name = "session_id")
    private UUID sessionId;

    private int number;
    private int heads;

    @Column(name = "told_at")
    private OffsetDateTime toldAt;

    @Column(name = "told_by")
    private UUID toldBy;

    @Column(name = "received_at")
    private OffsetDateTime receivedAt;

    @Column(name = "received_by")
    private UUID receivedBy;

    protected HeadcountNotice() {}

    HeadcountNotice(
            UUID id, ProgrammeSessionId session, int number, int heads, OffsetDateTime toldAt, AccountId toldBy) {
        super(id);
        this.sessionId = session.value();
        this.number = number;
        this.heads = heads;
        this.toldAt = toldAt;
        this.toldBy = toldBy.value();
    }

    /** @throws Refusal {@code headcount-received} when somebody was faster */
    void receive(OffsetDateTime at, AccountId by) {
        if (receivedAt != null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "headcount-received");
        }
        receivedAt = at;
        receivedBy = by.value();
    }

    HeadcountFacts.Told facts() {
        return new HeadcountFacts.Told(
                new ProgrammeSessionId(sessionId),
                number,
                heads,
                toldAt,
                new AccountId(toldBy),
                Optional.ofNullable(receivedAt).map(at -> new HeadcountFacts.Receipt(at, new AccountId(receivedBy))));
    }
}
