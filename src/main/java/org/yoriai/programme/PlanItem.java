package org.yoriai.programme;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.ContractOwned;

/**
 * 計画の項目 — a line of a session's plan. Its ID stays, for what tablets recorded names it; taken off it keeps its place, so that it
 * can come back to it.
 */
@MappedSuperclass
@NullUnmarked
abstract class PlanItem extends ContractOwned {
    @Column(name = "session_id")
    private UUID sessionId;

    private int position;
    private boolean removed;

    protected PlanItem() {}

    PlanItem(UUID id, UUID sessionId, int position) {
        super(id);
        this.sessionId = sessionId;
        this.position = position;
    }

    UUID sessionId() {
        return sessionId;
    }

    boolean belongsTo(ProgrammeSessionId session) {
        return sessionId.equals(session.value());
    }

    int position() {
        return position;
    }

    void placeAt(int place) {
        position = place;
    }

    void takeOff() {
        removed = true;
    }

    boolean isRemoved() {
        return removed;
    }

    void putBack() {
        removed = false;
    }
}
