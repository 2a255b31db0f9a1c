package org.yoriai.programme.ui;

import java.util.function.Supplier;
import org.yoriai.programme.SessionPlan;
import org.yoriai.shared.ui.Live;

/** 開いている計画 — the plan as it is shown, how to read it anew, and the news of it. */
record OpenPlan(SessionPlan shown, Supplier<SessionPlan> now, Live live) {
    SessionPlan read() {
        return now.get();
    }
}
