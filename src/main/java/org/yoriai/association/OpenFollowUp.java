package org.yoriai.association;

import java.time.LocalDate;
import java.util.Optional;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.Duty;
import org.yoriai.programme.ProgrammeSessionId;

/**
 * 待たれているフォローアップ — without its words, which may name people and must not stand in a letter or on a start page.
 *
 * @param association its name; empty while nobody has said whom the session visits
 * @param path where at the desk it is done
 */
public record OpenFollowUp(
        FollowUpId id,
        LocalDate due,
        FollowUpChannel channel,
        String association,
        Optional<AccountId> assignee,
        Optional<ProgrammeSessionId> session,
        String path) {

    /** 仕様書 4(2)カ: the contractor follows up. */
    public Duty.Holder holder() {
        return Duty.Holder.CONTRACTOR;
    }
}
