package org.yoriai.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.ContractOwned;

/** 点検項目 — one thing to tick before, during or after a session. */
@Entity
@NullUnmarked
class ChecklistItem extends ContractOwned {
    @Column(name = "session_id")
    private UUID sessionId;

    private int position;

    @Enumerated(EnumType.STRING)
    private ChecklistPhase phase;

    private String text;

    protected ChecklistItem() {}

    ChecklistItem(UUID sessionId, int position, SessionPlan.Check item) {
        super(item.id());
        this.sessionId = sessionId;
        this.position = position;
        this.phase = item.phase();
        this.text = item.text();
    }

    SessionPlan.Check facts() {
        return new SessionPlan.Check(getId(), phase, text);
    }
}
