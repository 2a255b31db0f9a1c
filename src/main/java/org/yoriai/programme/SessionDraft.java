package org.yoriai.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.Refusal;

/**
 * 実施回の下書き — what is said of a session while it is planned.
 *
 * @param workers who works at it, and as what
 */
public record SessionDraft(
        String title,
        String goal,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        UUID venue,
        Map<AccountId, FieldRole> workers) {
    private static final int MOST_TITLE = 200;
    private static final int MOST_GOAL = 1000;

    public SessionDraft {
        title = title.strip();
        goal = goal.strip();
        if (title.isEmpty() || title.length() > MOST_TITLE) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "session-title", MOST_TITLE);
        }
        if (goal.length() > MOST_GOAL) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "session-goal", MOST_GOAL);
        }
        if (!ends.isAfter(starts)) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "session-ends-early");
        }
        workers = Map.copyOf(workers);
    }
}
