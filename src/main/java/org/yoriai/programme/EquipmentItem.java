package org.yoriai.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** 機材 — one piece of equipment and who brings it. */
@Entity
@NullUnmarked
class EquipmentItem extends PlanItem {
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "brought_by")
    private Supplier broughtBy;

    private boolean agreed;

    protected EquipmentItem() {}

    EquipmentItem(UUID sessionId, int position, SessionPlan.Equipment item) {
        super(item.id(), sessionId, position);
        this.name = item.name();
        this.broughtBy = item.broughtBy();
        this.agreed = item.agreed();
    }

    SessionPlan.Equipment facts() {
        return new SessionPlan.Equipment(getId(), name, broughtBy, agreed);
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
}
