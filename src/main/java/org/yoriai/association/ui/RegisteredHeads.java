package org.yoriai.association.ui;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.yoriai.association.Participants;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ui.SessionHeads;

/** 登録人数 */
@Component
class RegisteredHeads implements SessionHeads {
    private final Participants participants;

    RegisteredHeads(Participants participants) {
        this.participants = participants;
    }

    @Override
    public Map<ProgrammeSessionId, Integer> registered() {
        return participants.counts();
    }
}
