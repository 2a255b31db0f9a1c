package org.yoriai.association;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yoriai.programme.ProgrammeSessionId;

/** 当日参加の方 — who came to a session unregistered; implemented where that is recorded, asked only by services that know why they may. */
public interface UnregisteredPeople {
    /** @param registered who is known anyway: whoever was found to be one of them is left out */
    List<ConcernedPeople.Concerned> of(ProgrammeSessionId session, Set<UUID> registered);
}
