package org.yoriai.association;

import java.time.LocalDate;
import java.util.Optional;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.Refusal;

/**
 * フォローアップの下書き — what is to be done, until when, which way, by whom.
 *
 * @param association empty only where a tablet's promise came before anybody said whom its session visits
 * @param repeatMonths after how many months it comes again; 0 for once
 */
public record FollowUpDraft(
        Optional<AssociationId> association,
        String task,
        LocalDate due,
        FollowUpChannel channel,
        Optional<AccountId> assignee,
        int repeatMonths) {
    // as long as a promise on a tablet may be, with the way it named
    static final int MOST_TASK = 1100;
    private static final int MOST_MONTHS = 12;

    public FollowUpDraft {
        task = task.strip();
        if (task.isEmpty() || task.length() > MOST_TASK) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "follow-up-task", MOST_TASK);
        }
        if (repeatMonths < 0 || repeatMonths > MOST_MONTHS) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "follow-up-repeat", MOST_MONTHS);
        }
    }
}
