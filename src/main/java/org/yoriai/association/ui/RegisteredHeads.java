package org.yoriai.association.ui;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.yoriai.association.Headcounts;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ui.SessionHeads;

/** 登録人数 — or, where the ward tells a number instead of names, that number. */
@Component
class RegisteredHeads implements SessionHeads {
    private final Headcounts headcounts;

    RegisteredHeads(Headcounts headcounts) {
        this.headcounts = headcounts;
    }

    @Override
    public Map<ProgrammeSessionId, Integer> registered() {
        return headcounts.known();
    }
}
