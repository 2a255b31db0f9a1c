package org.yoriai.agreement;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yoriai.identity.AccountId;
import org.yoriai.vault.SealedFile;

/**
 * やりとりの一つ — who said what and when.
 *
 * @param position its place in the thread, from 1
 * @param about which proposal was accepted
 */
public record TalkFacts(
        int position,
        TalkAct act,
        Side side,
        AccountId by,
        OffsetDateTime at,
        String text,
        Optional<ProposedDate> date,
        OptionalInt about,
        List<SealedFile> files) {
    public TalkFacts {
        files = List.copyOf(files);
    }
}
