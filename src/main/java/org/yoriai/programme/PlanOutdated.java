package org.yoriai.programme;

import org.yoriai.shared.Refusal;

/** 計画が先に変わっていた — somebody else saved a change in the meantime; nothing was saved, so nobody's change is lost. */
public final class PlanOutdated extends Refusal {
    private static final long serialVersionUID = 1;

    PlanOutdated() {
        super(Kind.CONFLICT, "plan-outdated");
    }
}
