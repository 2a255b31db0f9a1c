package org.yoriai.kit;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.programme.MayReadPeople;
import org.yoriai.programme.ProgrammeSessionId;

/** 要対応の一覧 — acts that could not be applied wait here for a person; nothing is dropped. */
@Service
@Transactional(readOnly = true)
public class Quarantine {
    private final QuarantineRows rows;

    Quarantine(QuarantineRows rows) {
        this.rows = rows;
    }

    /** The sessions at which something needs attention. */
    @BothSides
    public List<ProgrammeSessionId> sessions() {
        return rows.sessionsWaiting();
    }

    /** What needs attention at the session, in the order in which it came. */
    @MayReadPeople
    public List<NeedsAttention> of(ProgrammeSessionId session) {
        return rows.of(session);
    }
}
