package org.yoriai.association;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.StateCondition;

/** 人数の条件 — nothing is ready before the ward has told how many will come (仕様書 4 各エ). */
@Component
class HeadcountCondition implements StateCondition {
    private final HeadcountNotices notices;

    HeadcountCondition(HeadcountNotices notices) {
        this.notices = notices;
    }

    @Override
    public List<String> unmet(SessionPlan plan, SessionState next) {
        boolean unknown = next == SessionState.READY
                && !notices.existsBySessionId(plan.id().value());
        return unknown ? List.of("headcount-not-known") : List.of();
    }

    @Override
    public String mendedIn(String key) {
        return "people";
    }
}
