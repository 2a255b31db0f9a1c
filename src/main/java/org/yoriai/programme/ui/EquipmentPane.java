package org.yoriai.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.programme.EquipmentDraft;
import org.yoriai.programme.NetworkState;
import org.yoriai.programme.PlanPart;
import org.yoriai.programme.SessionEquipment;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.Supplier;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Status;

/** 機材を決める面 — what is needed, which side brings it, and what still has to be agreed on. */
class EquipmentPane extends PlanPane<SessionPlan.Equipment> {
    private static final long serialVersionUID = 1;
    private final transient SessionEquipment equipment;

    EquipmentPane(Planning planning, SessionEquipment equipment) {
        super(planning, PlanPart.EQUIPMENT, SessionPlan::equipment, SessionPlan.Equipment::id);
        this.equipment = equipment;
    }

    @Override
    protected void render(Div where, SessionPlan plan, Optional<Integer> heldBy, boolean open) {
        where.add(head(plan, open));
        heldBy.ifPresent(number -> where.add(new LockNote(number)));
        // 仕様書 4(2)ク: without a usable line the contractor brings a mobile router
        if (plan.venue().network() != NetworkState.AVAILABLE) {
            where.add(network(plan, open));
        }
        long unsettled =
                plan.equipment().stream().filter(piece -> !piece.agreed()).count();
        if (unsettled > 0) {
            where.add(new Notice("talk", getTranslation("equipment.unsettled", unsettled)));
        }
        where.add(
                plan.equipment().isEmpty()
                        ? new EmptyState(
                                getTranslation("programme.equipment.none"),
                                getTranslation(open ? "equipment.none-do" : "programme.equipment.none-when"))
                        : table(plan, open));
    }

    private Notice network(SessionPlan plan, boolean open) {
        String words =
                getTranslation("programme.network." + plan.venue().network().wireName());
        if (!plan.routerMissing()) {
            return new Notice("wifi", words);
        }
        Notice missing = open
                ? new Notice("warn", getTranslation("equipment.no-router"), router())
                : new Notice("warn", getTranslation("equipment.no-router"));
        missing.getElement().setAttribute("data-testid", "no-router");
        return missing;
    }

    private Button router() {
        return new Button(
                getTranslation("equipment.add-router"),
                _ -> attempt(
                        UUID.randomUUID(),
                        seen -> equipment.add(plan().id(), EquipmentDraft.router(), seen, person()),
                        () -> {}));
    }

    private Div head(SessionPlan plan, boolean open) {
        Span figures = new Span(getTranslation(
                "programme.equipment.sum", broughtBy(plan, Supplier.WARD), broughtBy(plan, Supplier.CONTRACTOR)));
        figures.addClassName("yo-count");
        Div head = new Div(new H2(getTranslation("programme.equipment")), figures);
        head.addClassName("yo-sec__head");
        if (open) {
            Button add = new Button(getTranslation("equipment.add"), _ -> add());
            add.addClassName("yo-sec__do");
            head.add(add);
        }
        return head;
    }

    private DeskTable table(SessionPlan plan, boolean open) {
        List<DeskTable.Column> columns = new ArrayList<>(List.of(
                new DeskTable.Column(getTranslation("programme.equipment.name"), "key"),
                new DeskTable.Column(getTranslation("programme.equipment.by"), "nw"),
                new DeskTable.Column(getTranslation("programme.equipment.agreed"), "nw")));
        if (open) {
            columns.add(new DeskTable.Column(getTranslation("plan.doing")));
        }
        DeskTable table = new DeskTable(getTranslation("programme.equipment"), columns);
        for (SessionPlan.Equipment piece : plan.equipment()) {
            Span name = new Span(piece.name());
            name.addClassName("yo-strong");
            Span by = new Span(
                    getTranslation("programme.holder." + piece.broughtBy().wireName()));
            by.addClassName("yo-who");
            List<Component> cells = new ArrayList<>(List.of(name, by, state(piece)));
            if (open) {
                cells.add(doings(piece));
            }
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    private Status state(SessionPlan.Equipment piece) {
        return piece.agreed()
                ? new Status(Status.Kind.GOOD, "done", getTranslation("programme.equipment.is-agreed"))
                : new Status(Status.Kind.NEED, "talk", getTranslation("equipment.not-agreed"));
    }

    private Component doings(SessionPlan.Equipment piece) {
        Div doings = new Div(
                RowButton.of("plan.edit", piece.name(), () -> change(piece)),
                RowButton.of("plan.remove", piece.name(), () -> remove(piece)));
        doings.addClassName("yo-doings");
        return doings;
    }

    private void add() {
        open(new EquipmentDialog(
                getTranslation("equipment.add"),
                UUID.randomUUID(),
                (draft, seen) -> equipment.add(plan().id(), draft, seen, person()),
                () -> {}));
    }

    private void change(SessionPlan.Equipment piece) {
        open(new EquipmentDialog(
                getTranslation("equipment.change"),
                piece.id(),
                (draft, seen) -> equipment.change(plan().id(), piece.id(), draft, seen, person()),
                () -> equipment.putBack(plan().id(), piece.id(), person())));
    }

    private void remove(SessionPlan.Equipment piece) {
        attempt(
                piece.id(),
                seen -> equipment.remove(plan().id(), piece.id(), seen, person()),
                () -> offerBack(
                        getTranslation("plan.removed", piece.name()),
                        () -> equipment.putBack(plan().id(), piece.id(), person())));
    }

    private static long broughtBy(SessionPlan plan, Supplier side) {
        return plan.equipment().stream()
                .filter(item -> item.broughtBy() == side)
                .count();
    }
}
