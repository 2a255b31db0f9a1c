package org.yoriai.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** 計画の条件 — what the plan itself has to say before both sides can agree on it, and when it can have been held. */
@Component
class PlanConditions implements StateCondition {
    private final Clock clock;

    PlanConditions(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<String> unmet(SessionPlan plan, SessionState next) {
        return switch (next) {
            case AGREED -> agreed(plan);
            case HELD -> LocalDate.now(clock).isBefore(plan.summary().day()) ? List.of("day-not-come") : List.of();
            case READY -> router(plan);
            case PLANNED, REPORTED, ACCEPTED -> List.of();
        };
    }

    @Override
    public String mendedIn(String key) {
        return switch (key) {
            case "nobody-assigned", "no-goal" -> PLAN;
            case "no-agenda" -> "agenda";
            case "equipment-not-agreed", "no-router" -> "equipment";
            default -> "";
        };
    }

    // 仕様書 4(2)ク: without a line that can be counted on, the contractor brings a router
    private static List<String> router(SessionPlan plan) {
        return plan.routerMissing() ? List.of("no-router") : List.of();
    }

    // 仕様書 4 各カ: 内容・日程は区と協議して決める; 各ク: それ以外の機材は協議による
    private static List<String> agreed(SessionPlan plan) {
        List<String> missing = new ArrayList<>();
        if (plan.workers().isEmpty()) {
            missing.add("nobody-assigned");
        }
        if (plan.goal().isBlank()) {
            missing.add("no-goal");
        }
        if (plan.agenda().isEmpty()) {
            missing.add("no-agenda");
        }
        if (plan.equipment().stream().anyMatch(piece -> !piece.agreed())) {
            missing.add("equipment-not-agreed");
        }
        return List.copyOf(missing);
    }
}
