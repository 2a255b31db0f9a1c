package org.yoriai.association;

import java.time.LocalDate;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.Refusal;

/** フォローアップのやりとり — what was said, when, which way, and by whom on our side; personal data. */
public record FollowUpTalk(LocalDate day, FollowUpChannel channel, String said, AccountId by) {
    static final int MOST = 4000;

    public FollowUpTalk {
        said = said.strip();
        if (said.isEmpty() || said.length() > MOST) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "follow-up-said", MOST);
        }
    }
}
