package org.yoriai.association;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.shared.Refusal;

/** 名簿の取込み — who brought how many at once, and whether it was taken back as a whole. */
@Entity
@NullUnmarked
class RosterImport extends ContractOwned {
    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "imported_at")
    private OffsetDateTime importedAt;

    @Column(name = "imported_by")
    private UUID importedBy;

    private int heads;

    @Column(name = "undone_at")
    private OffsetDateTime undoneAt;

    @Column(name = "undone_by")
    private UUID undoneBy;

    protected RosterImport() {}

    RosterImport(UUID id, ProgrammeSessionId session, OffsetDateTime at, AccountId by, int heads) {
        super(id);
        this.sessionId = session.value();
        this.importedAt = at;
        this.importedBy = by.value();
        this.heads = heads;
    }

    /** @throws Refusal {@code roster-undone} when somebody was faster */
    void undo(OffsetDateTime at, AccountId by) {
        if (undoneAt != null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "roster-undone");
        }
        undoneAt = at;
        undoneBy = by.value();
    }

    ProgrammeSessionId session() {
        return new ProgrammeSessionId(sessionId);
    }

    RosterImportFacts facts(int left) {
        return new RosterImportFacts(getId(), importedAt, new AccountId(importedBy), heads, left);
    }
}
