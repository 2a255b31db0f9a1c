package org.yoriai.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.yoriai.identity.Person;
import org.yoriai.programme.PlanOutdated;
import org.yoriai.programme.PlanPart;
import org.yoriai.programme.SessionPlan;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/**
 * 計画の一覧 — a list of a session's plan that is changed item by item. It takes in what others change without being made anew, so
 * that whoever works with the keyboard keeps their place.
 *
 * @param <I> an item of the list
 */
abstract class PlanPane<I> extends Div {
    private static final long serialVersionUID = 1;
    private final transient Planning planning;
    private final PlanPart part;
    private final transient Function<SessionPlan, List<I>> items;
    private final transient Function<I, UUID> id;
    private final Div told = new Div();
    private final Div body = new Div();
    private transient Optional<State> shown = Optional.empty();

    private record State(SessionPlan plan, Optional<Integer> heldBy, boolean open) {}

    PlanPane(Planning planning, PlanPart part, Function<SessionPlan, List<I>> items, Function<I, UUID> id) {
        this.planning = planning;
        this.part = part;
        this.items = items;
        this.id = id;
        told.getElement().setAttribute("role", "status");
        add(told, body);
    }

    /** The list as it stands; nothing is made anew when it looks the same. */
    final void show(SessionPlan plan) {
        Optional<Integer> heldBy = Optional.ofNullable(planning.held(plan.id()).get(part));
        State next = new State(plan, heldBy, heldBy.isEmpty() && Planning.mayChange(planning.person(), plan));
        Optional<State> before = shown;
        shown = Optional.of(next);
        if (before.filter(state -> looksLike(state, next)).isEmpty()) {
            body.removeAll();
            render(body, plan, heldBy, next.open());
        }
    }

    private boolean looksLike(State one, State other) {
        return items.apply(one.plan).equals(items.apply(other.plan))
                && one.open == other.open
                && one.heldBy.equals(other.heldBy)
                && one.plan.venue().equals(other.plan.venue())
                && one.plan.summary().starts().equals(other.plan.summary().starts());
    }

    /** @param open whether the person may change the list now */
    protected abstract void render(Div where, SessionPlan plan, Optional<Integer> heldBy, boolean open);

    protected final Planning planning() {
        return planning;
    }

    protected final Person person() {
        return planning.person();
    }

    /** The plan as it is shown. */
    protected final SessionPlan plan() {
        return shown.orElseThrow().plan();
    }

    /** Opens over the plan as it is shown, and shows what was saved. */
    protected final void open(MergingDialog<I> dialog) {
        dialog.begin(planning.open(plan()));
        dialog.onSaved(saved -> {
            refresh();
            told.removeAll();
            if (!saved.taken().isEmpty()) {
                say(getTranslation(
                        "plan.together.saved", saved.other(), String.join(getTranslation("desk.and"), saved.taken())));
            }
        });
        dialog.open();
    }

    /**
     * An act upon one item. What somebody else changed elsewhere does not stand in its way; what they changed of the item itself
     * is shown first.
     *
     * @param act takes the number of the revision
     */
    protected final void attempt(UUID item, IntConsumer act, Runnable afterwards) {
        told.removeAll();
        SessionPlan seen = plan();
        try {
            act.accept(seen.revision().number());
        } catch (PlanOutdated outdated) {
            SessionPlan now = planning.read(seen.id());
            if (!find(seen, item).equals(find(now, item))) {
                refresh();
                say(getTranslation("plan.together.look-first", changer(now)));
                return;
            }
            show(now);
            attempt(item, act, () -> {
                afterwards.run();
                say(getTranslation("plan.together.both", changer(now)));
            });
            return;
        } catch (Refusal refusal) {
            refresh();
            Notice.refuse(told, refusal);
            return;
        }
        refresh();
        afterwards.run();
    }

    /** What was done, and the way back. */
    protected final void offerBack(String words, Runnable back) {
        Button button = new Button(getTranslation("plan.put-back"), _ -> {
            told.removeAll();
            try {
                back.run();
                refresh();
            } catch (Refusal refusal) {
                refresh();
                Notice.refuse(told, refusal);
            }
        });
        told.add(new Notice("info", words, button));
        button.focus();
    }

    private void refresh() {
        show(planning.read(plan().id()));
    }

    private void say(String words) {
        told.add(new Notice("users", words));
    }

    private Optional<I> find(SessionPlan plan, UUID item) {
        return items.apply(plan).stream()
                .filter(known -> id.apply(known).equals(item))
                .findFirst();
    }

    private static String changer(SessionPlan plan) {
        return plan.revision().last().map(SessionPlan.Change::name).orElse("");
    }
}
