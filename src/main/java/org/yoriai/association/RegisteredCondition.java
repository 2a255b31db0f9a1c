package org.yoriai.association;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.StateCondition;

/** 人数の条件 — nothing is ready before the ward has told who or how many will come (仕様書 4 各エ). */
@Component
class RegisteredCondition implements StateCondition {
    private final ParticipantRows participants;

    RegisteredCondition(ParticipantRows participants) {
        this.participants = participants;
    }

    @Override
    public List<String> unmet(SessionPlan plan, SessionState next) {
        boolean nobody = next == SessionState.READY
                && participants.countBySessionId(plan.id().value()) == 0;
        return nobody ? List.of("nobody-registered") : List.of();
    }
}
