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

/** 経過の一行 — written once, never changed. */
@Entity
@NullUnmarked
class IncidentEntry extends ContractOwned {
    @Column(name = "incident_id", updatable = false)
    private UUID incidentId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Step kind;

    @Column(name = "happened_at", updatable = false)
    private OffsetDateTime happenedAt;

    @Column(name = "written_at", updatable = false)
    private OffsetDateTime writtenAt;

    @Column(name = "written_by", updatable = false)
    private UUID writtenBy;

    @Convert(converter = SealedText.class)
    @Column(updatable = false)
    private String words;

    protected IncidentEntry() {}

    /** 書いた人と時 */
    record Writing(AccountId by, OffsetDateTime at) {}

    IncidentEntry(IncidentId incident, Step kind, OffsetDateTime happenedAt, Writing writing, String words) {
        super(Ids.next());
        this.incidentId = incident.value();
        this.kind = kind;
        this.happenedAt = happenedAt;
        this.writtenAt = writing.at();
        this.writtenBy = writing.by().value();
        this.words = words;
    }

    TimelineEntry facts() {
        return new TimelineEntry(kind, happenedAt, writtenAt, new AccountId(writtenBy), words);
    }
}
