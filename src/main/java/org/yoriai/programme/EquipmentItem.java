package org.yoriai.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.ContractOwned;

/** 機材 — one piece of equipment and who brings it; its ID stays, for tablets name it when it is counted. */
@Entity
@NullUnmarked
class EquipmentItem extends ContractOwned {
    @Column(name = "session_id")
    private UUID sessionId;

    private int position;
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "brought_by")
    private Supplier broughtBy;

    private boolean agreed;
    private boolean removed;

    protected EquipmentItem() {}

    EquipmentItem(UUID sessionId, int position, SessionPlan.Equipment item) {
        super(item.id());
        this.sessionId = sessionId;
        this.position = position;
        this.name = item.name();
        this.broughtBy = item.broughtBy();
        this.agreed = item.agreed();
    }

    SessionPlan.Equipment facts() {
        return new SessionPlan.Equipment(getId(), name, broughtBy, agreed);
    }

    boolean belongsTo(ProgrammeSessionId session) {
        return sessionId.equals(session.value());
    }

    /** @param bound whether the specification itself says so; anything else has to be agreed anew */
    void change(EquipmentDraft draft, boolean bound) {
        name = draft.name();
        broughtBy = draft.broughtBy();
        agreed = bound;
    }

    void settle() {
        agreed = true;
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
