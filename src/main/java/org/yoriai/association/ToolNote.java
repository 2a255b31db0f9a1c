package org.yoriai.association;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.ContractOwned;

/** 使っているものの記録 — one word on one tool on one day; never changed, a later word takes its place. */
@Entity
@NullUnmarked
class ToolNote extends ContractOwned {
    static final Comparator<ToolNote> IN_TIME = Comparator.<ToolNote, LocalDate>comparing(note -> note.notedOn)
            .thenComparing(note -> note.notedAt)
            .thenComparing(ContractOwned::getId);

    @Column(name = "association_id")
    private UUID associationId;

    private String tool;

    @Enumerated(EnumType.STRING)
    private ToolStanding standing;

    @Column(name = "noted_on")
    private LocalDate notedOn;

    @Column(name = "noted_at")
    private OffsetDateTime notedAt;

    @Column(name = "noted_by")
    private UUID notedBy;

    protected ToolNote() {}

    ToolNote(UUID id, AssociationId association, ToolFacts facts, OffsetDateTime notedAt) {
        super(id);
        this.associationId = association.value();
        this.tool = facts.tool();
        this.standing = facts.standing();
        this.notedOn = facts.notedOn();
        this.notedAt = notedAt;
        this.notedBy = facts.notedBy().value();
    }

    UUID association() {
        return associationId;
    }

    ToolFacts facts() {
        return new ToolFacts(tool, standing, notedOn, new AccountId(notedBy));
    }
}
