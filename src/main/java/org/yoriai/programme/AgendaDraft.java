package org.yoriai.programme;

import org.yoriai.shared.Refusal;

/** 進行項目の下書き — what is said of one item of the agenda. */
public record AgendaDraft(String title, String form, int minutes) {
    private static final int MOST_TITLE = 200;
    private static final int MOST_FORM = 50;
    private static final int MOST_MINUTES = 480;

    public AgendaDraft {
        title = title.strip();
        form = form.strip();
        if (title.isEmpty() || title.length() > MOST_TITLE) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "agenda-title", MOST_TITLE);
        }
        if (form.isEmpty() || form.length() > MOST_FORM) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "agenda-form", MOST_FORM);
        }
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "agenda-minutes", MOST_MINUTES);
        }
    }
}
