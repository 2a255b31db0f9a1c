package org.yoriai.programme.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yoriai.programme.PlanOutdated;
import org.yoriai.programme.SessionChanged;
import org.yoriai.programme.SessionPlan;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/**
 * 突き合わせる書式 — a dialog over a part of a session's plan that two people may have open at once. What the other saves comes in by
 * itself where it was not touched here; where both changed a field, the person decides before saving. Nothing typed is lost.
 *
 * @param <S> the part: the plan itself, an item of its agenda, a piece of equipment
 */
abstract class MergingDialog<S> extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "36rem";
    private final Div body = new Div();
    private final Div told = new Div();
    private final ClashBox clashes = new ClashBox();
    private final transient List<SharedField<S, ?>> fields = new ArrayList<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private transient Optional<OpenPlan> upon = Optional.empty();
    private transient Consumer<Saved> saved = _ -> {};
    private boolean adding;
    private boolean gone;
    private int seen;
    private String other = "";

    /** 保存のあと — whose change went together with one's own, and which fields; empty when nobody else was at it. */
    record Saved(String other, Set<String> taken) {}

    MergingDialog(String heading) {
        setHeaderTitle(heading);
        addClassName("yo-dialog");
        setWidth(WIDTH);
        body.addClassName("yo-form");
        body.add(told, clashes);
        add(body);
        Button keep = new Button(getTranslation("plan.save"), _ -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.close"), _ -> close()), keep);
    }

    /** Empty for what is not there yet, and when somebody else took it away. */
    protected abstract Optional<S> in(SessionPlan plan);

    /**
     * @throws PlanOutdated when the plan is newer than the revision seen
     * @throws Refusal for an input that the rules do not allow
     */
    protected abstract void save(int revision);

    /** Brings back what somebody else took away while it was being changed here. */
    protected void putBack() {
        throw new IllegalStateException("Nothing can be taken away here");
    }

    /** Begins with what stands, and hears from now on of what others save. */
    final void begin(OpenPlan plan) {
        upon = Optional.of(plan);
        seen = plan.shown().revision().number();
        Optional<S> known = in(plan.shown());
        adding = known.isEmpty();
        known.ifPresent(part -> fields.forEach(field -> field.show(part)));
        plan.live()
                .refresh(
                        this,
                        SessionChanged.class,
                        changed -> changed.session().equals(plan.shown().id()),
                        this::catchUp);
    }

    final void onSaved(Consumer<Saved> listener) {
        saved = listener;
    }

    protected final Div body() {
        return body;
    }

    protected final <T> void share(
            HasValue<?, T> field, String label, Function<S, Optional<T>> in, Function<T, String> words) {
        fields.add(new SharedField<>(field, label, in, words));
    }

    private void keep() {
        if (gone) {
            offerBack();
            return;
        }
        if (clashes.undecided()) {
            Notice.refuse(body, new Refusal(Refusal.Kind.CONFLICT, "clash-undecided"));
            return;
        }
        try {
            save(seen);
        } catch (PlanOutdated outdated) {
            if (catchUp()) {
                keep();
            } else if (!gone) {
                Notice.refuse(body, outdated);
            }
            return;
        } catch (Refusal refusal) {
            Notice.refuse(body, refusal);
            return;
        }
        close();
        saved.accept(new Saved(other, Set.copyOf(taken)));
    }

    /** @return whether nothing is left to decide */
    private boolean catchUp() {
        SessionPlan now = upon.orElseThrow().read();
        if (now.revision().number() == seen) {
            return !clashes.undecided();
        }
        seen = now.revision().number();
        if (adding) {
            return true;
        }
        other = now.revision().last().map(SessionPlan.Change::name).orElse("");
        Optional<S> theirs = in(now);
        gone = theirs.isEmpty();
        theirs.ifPresentOrElse(this::meet, this::offerBack);
        return !gone && !clashes.undecided();
    }

    private void meet(S theirs) {
        List<String> news = new ArrayList<>();
        List<SharedField.Clash> both = new ArrayList<>();
        for (SharedField<S, ?> field : fields) {
            switch (field.meet(theirs)) {
                case TAKEN -> news.add(field.label());
                case CLASH -> both.add(field.clash(getTranslation("plan.nothing")));
                case SAME -> {}
            }
        }
        taken.addAll(news);
        if (!news.isEmpty() || !both.isEmpty()) {
            clashes.tell(other, news, both);
        }
    }

    private void offerBack() {
        told.removeAll();
        Button back = new Button(getTranslation("plan.together.put-back"), _ -> {
            try {
                putBack();
            } catch (Refusal refusal) {
                Notice.refuse(body, refusal);
                return;
            }
            gone = false;
            told.removeAll();
            seen = upon.orElseThrow().read().revision().number();
            keep();
        });
        told.add(new Notice("warn", getTranslation("plan.together.gone", other), back).asError());
    }
}
