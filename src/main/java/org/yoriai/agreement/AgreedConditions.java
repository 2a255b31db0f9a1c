package org.yoriai.agreement;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.programme.PlanPart;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.StateCondition;

/** 合意の条件 — day and content of a session are agreed on before it is 協議済み (仕様書 4 各カ), and not open again when it is made ready. */
@Component
class AgreedConditions implements StateCondition {
    private static final Map<PlanPart, String> KEYS =
            Map.of(PlanPart.DATE, "date-not-agreed", PlanPart.CONTENT, "content-not-agreed");
    private final AgreementLocks locks;

    AgreedConditions(AgreementLocks locks) {
        this.locks = locks;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> unmet(SessionPlan plan, SessionState next) {
        return switch (next) {
            case AGREED -> {
                Map<PlanPart, Integer> agreed = locks.of(plan.id());
                yield keys(part -> !agreed.containsKey(part));
            }
            case READY -> {
                Map<PlanPart, Integer> open = locks.numbers(plan.id(), AgreementState.OPEN);
                yield keys(open::containsKey);
            }
            case PLANNED, HELD, REPORTED, ACCEPTED -> List.of();
        };
    }

    @Override
    public String mendedIn(String key) {
        return "agreements";
    }

    private static List<String> keys(java.util.function.Predicate<PlanPart> missing) {
        return Stream.of(PlanPart.DATE, PlanPart.CONTENT)
                .filter(missing)
                .map(KEYS::get)
                .toList();
    }
}
