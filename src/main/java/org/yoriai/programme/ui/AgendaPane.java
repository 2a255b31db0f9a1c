package org.yoriai.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.programme.PlanPart;
import org.yoriai.programme.SessionAgenda;
import org.yoriai.programme.SessionAgenda.Direction;
import org.yoriai.programme.SessionPlan;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Status;

/** 進行表をつくる面 — the items with their times, their sum against the slot, and what may be done with each. */
class AgendaPane extends PlanPane<SessionPlan.Agenda> {
    private static final long serialVersionUID = 1;
    private final transient SessionAgenda agenda;
    private final int slot;
    private final Map<UUID, Map<Direction, Button>> movers = new HashMap<>();

    AgendaPane(Planning planning, SessionAgenda agenda, int slot) {
        super(planning, PlanPart.CONTENT, SessionPlan::agenda, SessionPlan.Agenda::id);
        this.agenda = agenda;
        this.slot = slot;
    }

    static int sum(SessionPlan plan) {
        return plan.agenda().stream().mapToInt(SessionPlan.Agenda::minutes).sum();
    }

    @Override
    protected void render(Div where, SessionPlan plan, Optional<Integer> heldBy, boolean open) {
        movers.clear();
        where.add(head(plan, open));
        heldBy.ifPresent(number -> where.add(new LockNote(number)));
        where.add(
                plan.agenda().isEmpty()
                        ? new EmptyState(
                                getTranslation("programme.agenda.none"),
                                getTranslation(open ? "agenda.none-do" : "programme.agenda.none-when"))
                        : table(plan, open));
    }

    private Div head(SessionPlan plan, boolean open) {
        int sum = sum(plan);
        Span figures = new Span(getTranslation("programme.agenda.sum", sum, slot));
        figures.addClassName("yo-count");
        Div head = new Div(new H2(getTranslation("programme.agenda")), figures);
        head.addClassName("yo-sec__head");
        // 仕様書 4 各オ「2時間程度」: a difference is told, not refused
        if (sum > slot) {
            head.add(new Status(Status.Kind.NEED, "warn", getTranslation("programme.agenda.longer", sum - slot)));
        } else if (sum < slot) {
            figures.add(getTranslation("programme.agenda.shorter", slot - sum));
        }
        if (open) {
            Button add = new Button(getTranslation("agenda.add"), _ -> add());
            add.addClassName("yo-sec__do");
            head.add(add);
        }
        return head;
    }

    private DeskTable table(SessionPlan plan, boolean open) {
        List<DeskTable.Column> columns = new ArrayList<>(List.of(
                new DeskTable.Column(getTranslation("programme.agenda.time"), "nw", "time"),
                new DeskTable.Column(getTranslation("programme.agenda.item"), "key"),
                new DeskTable.Column(getTranslation("programme.agenda.form"), "nw"),
                new DeskTable.Column(getTranslation("programme.agenda.minutes"), "nw", "r")));
        if (open) {
            columns.add(new DeskTable.Column(getTranslation("plan.doing")));
        }
        DeskTable table = new DeskTable(getTranslation("programme.agenda"), columns);
        LocalTime starts = plan.summary().starts();
        for (SessionPlan.Agenda item : plan.agenda()) {
            Span title = new Span(item.title());
            title.addClassName("yo-strong");
            List<Component> cells = new ArrayList<>(List.of(
                    new Span(Dates.time(starts)),
                    title,
                    new Span(item.form()),
                    new Span(getTranslation("programme.minutes", item.minutes()))));
            if (open) {
                cells.add(doings(item, plan.agenda()));
            }
            table.row(cells.toArray(Component[]::new));
            starts = starts.plusMinutes(item.minutes());
        }
        return table;
    }

    private Component doings(SessionPlan.Agenda item, List<SessionPlan.Agenda> all) {
        Div doings = new Div();
        doings.addClassName("yo-doings");
        Map<Direction, Button> own = new HashMap<>();
        if (!item.equals(all.getFirst())) {
            own.put(Direction.EARLIER, mover(item, Direction.EARLIER, "agenda.earlier"));
        }
        if (!item.equals(all.getLast())) {
            own.put(Direction.LATER, mover(item, Direction.LATER, "agenda.later"));
        }
        movers.put(item.id(), own);
        List.of(Direction.values())
                .forEach(direction -> Optional.ofNullable(own.get(direction)).ifPresent(doings::add));
        doings.add(
                RowButton.of("plan.edit", item.title(), () -> change(item)),
                RowButton.of("plan.remove", item.title(), () -> remove(item)));
        return doings;
    }

    private Button mover(SessionPlan.Agenda item, Direction direction, String key) {
        return RowButton.of(
                key,
                item.title(),
                () -> attempt(
                        item.id(),
                        seen -> agenda.move(plan().id(), item.id(), direction, seen, person()),
                        () -> keepFocus(item.id(), direction)));
    }

    /** On the moved item, so that it goes further with the same key; at the end of the list on the way back. */
    private void keepFocus(UUID item, Direction direction) {
        Map<Direction, Button> own = movers.getOrDefault(item, Map.of());
        Optional.ofNullable(own.get(direction))
                .or(() -> own.values().stream().findFirst())
                .ifPresent(Button::focus);
    }

    private void add() {
        UUID none = UUID.randomUUID();
        open(new AgendaDialog(
                getTranslation("agenda.add"),
                none,
                forms(),
                (draft, seen) -> agenda.add(plan().id(), draft, seen, person()),
                () -> {}));
    }

    private void change(SessionPlan.Agenda item) {
        open(new AgendaDialog(
                getTranslation("agenda.change"),
                item.id(),
                forms(),
                (draft, seen) -> agenda.change(plan().id(), item.id(), draft, seen, person()),
                () -> agenda.putBack(plan().id(), item.id(), person())));
    }

    private void remove(SessionPlan.Agenda item) {
        attempt(
                item.id(),
                seen -> agenda.remove(plan().id(), item.id(), seen, person()),
                () -> offerBack(
                        getTranslation("plan.removed", item.title()),
                        () -> agenda.putBack(plan().id(), item.id(), person())));
    }

    /** The forms that stand on the agenda already are the ones most likely to be wanted. */
    private List<String> forms() {
        return plan().agenda().stream()
                .map(SessionPlan.Agenda::form)
                .distinct()
                .sorted()
                .toList();
    }
}
