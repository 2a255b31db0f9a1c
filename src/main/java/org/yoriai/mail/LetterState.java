package org.yoriai.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** 手紙の状態 */
public enum LetterState {
    /** 送信待ち */
    QUEUED(true, true),
    /** 送信中: the server has not been given the last line yet, so it has nothing to deliver */
    SENDING(false, false),
    /** 引渡し中: the last line is on its way; only the server knows whether it took the letter */
    HANDING(false, false),
    /** 送り直し待ち */
    RETRYING(true, true),
    /** 送信済み: the server said that it has it */
    SENT(false, false),
    /** おそらく送信済み: the line broke after the last line and before the answer */
    UNSURE(true, false),
    /** 宛先の拒否: the server said that it will never take it */
    REFUSED(true, false),
    /** 送れなかった: tried for three days */
    GIVEN_UP(true, false),
    /** 戻ってきた: the server took it, and a report came that nobody received it (DSN) */
    BOUNCED(true, false),
    /** 番人が止めた: a participant's name stood in it */
    BARRED(false, false),
    /** 保留: stopped by hand */
    HELD(true, false),
    /** 差し替え: a newer letter of the same topic was written while it waited */
    REPLACED(false, false);

    private final boolean mayBeSentByHand;
    private final boolean mayBeHeld;

    LetterState(boolean mayBeSentByHand, boolean mayBeHeld) {
        this.mayBeSentByHand = mayBeSentByHand;
        this.mayBeHeld = mayBeHeld;
    }

    /** Whether a person may say "send it (again) now". */
    public boolean mayBeSentByHand() {
        return mayBeSentByHand;
    }

    public boolean mayBeHeld() {
        return mayBeHeld;
    }

    /** Whether nothing more happens until a person has looked. */
    public boolean needsAPerson() {
        return this == UNSURE || this == REFUSED || this == GIVEN_UP || this == BOUNCED;
    }

    /** Whether somebody may tell that a report of its not arriving came back. */
    public boolean mayHaveBounced() {
        return this == SENT || this == UNSURE;
    }

    /** Whether somebody may tell that it did arrive after all. */
    public boolean mayHaveArrived() {
        return this == UNSURE || this == BOUNCED;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<LetterState> waiting() {
        return Arrays.stream(values()).filter(LetterState::mayBeHeld).toList();
    }

    static String names(List<LetterState> states) {
        return states.stream().map(state -> "'" + state.name() + "'").collect(Collectors.joining(", "));
    }
}
