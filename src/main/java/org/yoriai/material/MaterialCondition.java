package org.yoriai.material;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.programme.DutyFacts;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.StateCondition;

/** 資料の条件 — nothing is ready before the ward has confirmed what is handed out (仕様書 4 各キ). */
@Component
class MaterialCondition implements StateCondition {
    private final MaterialStandings standings;

    MaterialCondition(MaterialStandings standings) {
        this.standings = standings;
    }

    @Override
    public List<String> unmet(SessionPlan plan, SessionState next) {
        if (next != SessionState.READY) {
            return List.of();
        }
        boolean confirmed = Optional.ofNullable(standings.standings().get(plan.id()))
                .flatMap(DutyFacts.Standing::doneOn)
                .isPresent();
        return confirmed ? List.of() : List.of("material-not-confirmed");
    }
}
