package org.yoriai.programme.ui;

import com.vaadin.flow.component.HasValue;
import java.util.Optional;
import java.util.function.Function;

/**
 * 突き合わせる欄 — one field with the value it began with, so that what somebody else saved meanwhile can be told from what was
 * typed here.
 *
 * @param <S> from what the field takes its value
 */
final class SharedField<S, T> {
    private final HasValue<?, T> field;
    private final String label;
    private final Function<S, Optional<T>> in;
    private final Function<T, String> words;
    private Optional<T> base = Optional.empty();

    /** 突き合わせの結果 */
    enum Outcome {
        SAME,
        TAKEN,
        CLASH
    }

    SharedField(HasValue<?, T> field, String label, Function<S, Optional<T>> in, Function<T, String> words) {
        this.field = field;
        this.label = label;
        this.in = in;
        this.words = words;
    }

    String label() {
        return label;
    }

    void show(S source) {
        base = in.apply(source);
        set(base);
    }

    /** Takes in what stands now; where both changed the field, what is typed stays until the person decides. */
    Outcome meet(S now) {
        Optional<T> before = base;
        Optional<T> theirs = in.apply(now);
        Optional<T> mine = typed();
        base = theirs;
        if (theirs.equals(before) || theirs.equals(mine)) {
            return Outcome.SAME;
        }
        if (mine.equals(before)) {
            set(theirs);
            return Outcome.TAKEN;
        }
        return Outcome.CLASH;
    }

    /** The clash that {@link #meet} found: both values in words, and what it takes to choose one. */
    Clash clash(String nothing) {
        Optional<T> mine = typed();
        Optional<T> theirs = base;
        return new Clash(
                label,
                theirs.map(words).orElse(nothing),
                mine.map(words).orElse(nothing),
                () -> set(theirs),
                () -> set(mine));
    }

    /** 食いちがい */
    record Clash(String label, String theirs, String mine, Runnable takeTheirs, Runnable keepMine) {}

    private Optional<T> typed() {
        return Optional.ofNullable(field.getValue());
    }

    private void set(Optional<T> value) {
        value.ifPresentOrElse(field::setValue, field::clear);
    }
}
