package org.yoriai.association;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yoriai.programme.ProgrammeSessionId;

/**
 * フォローアップ — with everything said about it so far; it may name people.
 *
 * @param associationName empty while nobody has said whom the session visits
 * @param session where it was promised
 * @param reason why it was given up
 * @param toldLater what the tablet's promise became after somebody had begun
 * @param version to be handed back with a change, so that nobody overwrites another's
 */
public record FollowUpFacts(
        FollowUpId id,
        FollowUpDraft draft,
        String associationName,
        Optional<ProgrammeSessionId> session,
        boolean promised,
        FollowUpState state,
        Optional<String> reason,
        Optional<String> toldLater,
        Optional<LocalDate> closedOn,
        List<FollowUpTalk> talks,
        int version) {

    public boolean late(LocalDate today) {
        return state.waits() && draft.due().isBefore(today);
    }
}
