package org.yoriai.programme;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.shared.Refusal;

/**
 * 機材を決める — what is brought and by whom. What the specification does not lay upon that side is open until both agree on it
 * (仕様書 4 各ク).
 *
 * <p>Every change but putting back names the revision that the person saw and throws {@link PlanOutdated} upon a newer one. All
 * refuse with {@code session-over} once the session was held, and with {@code plan-locked} while an agreement holds the equipment.
 */
@Service
@BothSides
@Transactional
public class SessionEquipment {
    private final PlanGate gate;
    private final EquipmentItems pieces;
    private final SessionContents contents;

    SessionEquipment(PlanGate gate, EquipmentItems pieces, SessionContents contents) {
        this.gate = gate;
        this.pieces = pieces;
        this.contents = contents;
    }

    /** At the end. */
    public UUID add(ProgrammeSessionId session, EquipmentDraft draft, int seen, Person by) {
        ProgrammeSession row = gate.open(session, seen, PlanPart.EQUIPMENT);
        UUID id = UUID.randomUUID();
        pieces.save(new EquipmentItem(
                session.value(),
                pieces.highestPosition(session.value()) + 1,
                new SessionPlan.Equipment(id, draft.name(), draft.broughtBy(), bound(row, draft))));
        gate.changed(row, "equipment.added", id.toString(), by);
        return id;
    }

    /** @throws Refusal {@code item-unknown}, {@code item-removed} */
    public void change(ProgrammeSessionId session, UUID piece, EquipmentDraft draft, int seen, Person by) {
        ProgrammeSession row = gate.open(session, seen, PlanPart.EQUIPMENT);
        EquipmentItem item = pieces.standing(session, piece);
        SessionPlan.Equipment before = item.facts();
        if (before.name().equals(draft.name()) && before.broughtBy() == draft.broughtBy()) {
            return;
        }
        item.change(draft, bound(row, draft));
        gate.changed(row, "equipment.changed", piece.toString(), by);
    }

    /**
     * Off the list; {@link #putBack} brings it back to its place.
     *
     * @throws Refusal {@code item-unknown}, {@code item-removed}
     */
    public void remove(ProgrammeSessionId session, UUID piece, int seen, Person by) {
        ProgrammeSession row = gate.open(session, seen, PlanPart.EQUIPMENT);
        pieces.standing(session, piece).takeOff();
        gate.changed(row, "equipment.removed", piece.toString(), by);
    }

    /**
     * What was taken off, as it was; it overwrites nobody's change.
     *
     * @throws Refusal {@code item-unknown}
     */
    public void putBack(ProgrammeSessionId session, UUID piece, Person by) {
        ProgrammeSession row = gate.open(session);
        gate.requireFree(session, Set.of(PlanPart.EQUIPMENT));
        pieces.evenRemoved(session, piece).putBack();
        gate.changed(row, "equipment.put-back", piece.toString(), by);
    }

    private boolean bound(ProgrammeSession row, EquipmentDraft draft) {
        return contents.bound(row.summary().kind(), draft.name(), draft.broughtBy());
    }
}
