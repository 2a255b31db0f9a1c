package org.yoriai.proposal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.shared.Refusal;

/**
 * 団体支援方針の書き換え — what the proposal says instead of the karte's words; it is kept when the karte is written on.
 *
 * @param basis the day of the karte's policy from which it was written; empty when there was none
 */
public record PolicyEdit(UUID association, String text, Optional<LocalDate> basis) {
    static final int MOST = 4000;

    public PolicyEdit {
        text = text.strip();
        if (text.isEmpty() || text.length() > MOST) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "policy-text", MOST);
        }
    }
}
