package org.yoriai.programme;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.shared.Refusal;

/**
 * 進行表をつくる — items come, change, move and go; each keeps its ID.
 *
 * <p>Every change but putting back names the revision that the person saw and throws {@link PlanOutdated} upon a newer one. All
 * refuse with {@code session-over} once the session was held, and with {@code plan-locked} while an agreement holds the contents.
 */
@Service
@BothSides
@Transactional
public class SessionAgenda {
    private final PlanGate gate;
    private final AgendaItems items;

    SessionAgenda(PlanGate gate, AgendaItems items) {
        this.gate = gate;
        this.items = items;
    }

    /** Where an item goes. */
    public enum Direction {
        EARLIER,
        LATER
    }

    /** At the end. */
    public UUID add(ProgrammeSessionId session, AgendaDraft draft, int seen, Person by) {
        ProgrammeSession row = gate.open(session, seen, PlanPart.CONTENT);
        UUID id = UUID.randomUUID();
        items.save(new AgendaItem(
                session.value(),
                items.highestPosition(session.value()) + 1,
                new SessionPlan.Agenda(id, draft.title(), draft.form(), draft.minutes())));
        gate.changed(row, "agenda.added", id.toString(), by);
        return id;
    }

    /** @throws Refusal {@code item-unknown}, {@code item-removed} */
    public void change(ProgrammeSessionId session, UUID item, AgendaDraft draft, int seen, Person by) {
        ProgrammeSession row = gate.open(session, seen, PlanPart.CONTENT);
        items.standing(session, item).change(draft);
        gate.changed(row, "agenda.changed", item.toString(), by);
    }

    /**
     * Changes places with its neighbour; the first does not go earlier, nor the last later.
     *
     * @throws Refusal {@code item-unknown}, {@code item-removed}
     */
    public void move(ProgrammeSessionId session, UUID item, Direction direction, int seen, Person by) {
        ProgrammeSession row = gate.open(session, seen, PlanPart.CONTENT);
        AgendaItem moved = items.standing(session, item);
        List<AgendaItem> shown = items.findBySessionIdAndRemovedFalseOrderByPosition(session.value());
        int place = shown.indexOf(moved) + (direction == Direction.EARLIER ? -1 : 1);
        if (place < 0 || place >= shown.size()) {
            return;
        }
        exchange(moved, shown.get(place));
        gate.changed(row, "agenda.moved", item.toString(), by);
    }

    /**
     * Off the agenda; {@link #putBack} brings it back to its place.
     *
     * @throws Refusal {@code item-unknown}, {@code item-removed}
     */
    public void remove(ProgrammeSessionId session, UUID item, int seen, Person by) {
        ProgrammeSession row = gate.open(session, seen, PlanPart.CONTENT);
        items.standing(session, item).takeOff();
        gate.changed(row, "agenda.removed", item.toString(), by);
    }

    /**
     * What was taken off, as it was; it overwrites nobody's change.
     *
     * @throws Refusal {@code item-unknown}
     */
    public void putBack(ProgrammeSessionId session, UUID item, Person by) {
        ProgrammeSession row = gate.open(session);
        gate.requireFree(session, Set.of(PlanPart.CONTENT));
        items.evenRemoved(session, item).putBack();
        gate.changed(row, "agenda.put-back", item.toString(), by);
    }

    private void exchange(AgendaItem one, AgendaItem other) {
        int place = one.position();
        int next = other.position();
        // no two items of a session may share a place, not even between two statements
        one.placeAt(-1);
        items.flush();
        other.placeAt(place);
        items.flush();
        one.placeAt(next);
    }
}
