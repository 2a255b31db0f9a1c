package org.yoriai.survey;

import org.yoriai.shared.Refusal;

/** 数の範囲 — both ends belong to it. */
public record Bounds(long least, long most) {
    static final long FARTHEST = 999_999_999;
    public static final Bounds WIDEST = new Bounds(0, FARTHEST);

    public Bounds {
        if (least > most || Math.abs(least) > FARTHEST || Math.abs(most) > FARTHEST) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "questionnaire-bounds");
        }
    }

    boolean hold(long number) {
        return number >= least && number <= most;
    }
}
