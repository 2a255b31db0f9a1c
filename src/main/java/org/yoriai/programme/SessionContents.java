package org.yoriai.programme;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** 実施回の中身 — gives a new session the agenda, checklist and equipment of its kind. */
@Component
class SessionContents {
    private final AgendaItems agenda;
    private final ChecklistItems checklist;
    private final EquipmentItems equipment;
    private final Programmes programmes;

    SessionContents(AgendaItems agenda, ChecklistItems checklist, EquipmentItems equipment, Programmes programmes) {
        this.agenda = agenda;
        this.checklist = checklist;
        this.equipment = equipment;
        this.programmes = programmes;
    }

    /** @param ids by part and position, such as {@code agenda:0} */
    void fill(UUID session, ProgrammeKind kind, NetworkState network, Function<String, UUID> ids) {
        Programme programme = programme(kind);
        SessionTemplate template = programme.template();
        var items = template.agenda();
        agenda.saveAll(IntStream.range(0, items.size())
                .mapToObj(index -> {
                    SessionTemplate.Item item = items.get(index);
                    return new AgendaItem(
                            session,
                            index,
                            new SessionPlan.Agenda(
                                    ids.apply("agenda:" + index), item.title(), item.form(), item.minutes()));
                })
                .toList());
        var lines = ChecklistTemplate.of(kind, network, programme.terms().surveyed());
        checklist.saveAll(IntStream.range(0, lines.size())
                .mapToObj(index -> {
                    ChecklistTemplate.Line line = lines.get(index);
                    return new ChecklistItem(
                            session,
                            index,
                            new SessionPlan.Check(ids.apply("check:" + index), line.phase(), line.text()));
                })
                .toList());
        var pieces = template.equipmentAt(network);
        equipment.saveAll(IntStream.range(0, pieces.size())
                .mapToObj(index -> {
                    SessionTemplate.Piece piece = pieces.get(index);
                    return new EquipmentItem(
                            session,
                            index,
                            new SessionPlan.Equipment(
                                    ids.apply("equipment:" + index), piece.name(), piece.broughtBy(), true));
                })
                .toList());
    }

    /** Whether the contract itself says that this side brings it, so that no agreement is needed (仕様書 4 各ク). */
    boolean bound(ProgrammeKind kind, String name, Supplier broughtBy) {
        return programme(kind).template().bound(name, broughtBy);
    }

    private Programme programme(ProgrammeKind kind) {
        return programmes
                .findByKind(kind)
                .orElseThrow(() -> new IllegalStateException("The contract has no terms for " + kind));
    }

    /** 仕様書 4(2)ク: where the line of the venue cannot be counted on, the contractor brings a router; what is there stays. */
    void bringRouter(UUID session, NetworkState network) {
        if (network == NetworkState.AVAILABLE) {
            return;
        }
        var pieces = equipment.findBySessionIdAndRemovedFalseOrderByPosition(session);
        if (pieces.stream().noneMatch(piece -> SessionTemplate.isRouter(piece.facts()))) {
            equipment.save(new EquipmentItem(
                    session, equipment.highestPosition(session) + 1, SessionTemplate.router(UUID.randomUUID())));
        }
        var lines = checklist.findBySessionIdOrderByPosition(session);
        int next = lines.size();
        for (ChecklistTemplate.Line line : ChecklistTemplate.withRouter()) {
            if (lines.stream().noneMatch(known -> known.facts().text().equals(line.text()))) {
                checklist.save(new ChecklistItem(
                        session, next++, new SessionPlan.Check(UUID.randomUUID(), line.phase(), line.text())));
            }
        }
    }
}
