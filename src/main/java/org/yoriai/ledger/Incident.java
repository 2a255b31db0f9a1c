package org.yoriai.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.shared.Ids;
import org.yoriai.vault.SealedText;

/** 事故等 — as it was told when it began; a drill (訓練) is the same, marked. */
@Entity
@NullUnmarked
class Incident extends ContractOwned {
    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private boolean drill;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private IncidentKind kind;

    @Column(updatable = false)
    private boolean subcontractor;

    @Column(name = "noticed_at", updatable = false)
    private OffsetDateTime noticedAt;

    @Convert(converter = SealedText.class)
    @Column(name = "noticed_by", updatable = false)
    private String noticedBy;

    @Convert(converter = SealedText.class)
    @Column(updatable = false)
    private String happened;

    @Column(name = "begun_at", updatable = false)
    private OffsetDateTime begunAt;

    @Column(name = "begun_by", updatable = false)
    private UUID begunBy;

    protected Incident() {}

    Incident(int number, IncidentDraft draft, AccountId by, OffsetDateTime at) {
        this(Ids.next(), number, draft, by, at);
    }

    Incident(UUID id, int number, IncidentDraft draft, AccountId by, OffsetDateTime at) {
        super(id);
        this.number = number;
        this.drill = draft.drill();
        this.kind = draft.kind();
        this.subcontractor = draft.subcontractor();
        this.noticedAt = draft.noticedAt();
        this.noticedBy = draft.noticedBy();
        this.happened = draft.happened();
        this.begunAt = at;
        this.begunBy = by.value();
    }

    IncidentId id() {
        return new IncidentId(getId());
    }

    boolean drill() {
        return drill;
    }

    boolean subcontractor() {
        return subcontractor;
    }

    IncidentKind kind() {
        return kind;
    }

    IncidentFacts facts() {
        return new IncidentFacts(
                id(),
                number,
                drill,
                kind,
                subcontractor,
                noticedAt,
                noticedBy,
                happened,
                begunAt,
                new AccountId(begunBy));
    }
}
