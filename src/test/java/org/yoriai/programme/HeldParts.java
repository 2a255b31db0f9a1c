package org.yoriai.programme;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Agreements for tests: what they hold of a session's plan, without a consultation having taken place. */
@Component
public class HeldParts implements PlanLocks {
    private final Map<ProgrammeSessionId, Map<PlanPart, Integer>> held = new ConcurrentHashMap<>();

    public void hold(ProgrammeSessionId session, Map<PlanPart, Integer> parts) {
        held.put(session, Map.copyOf(parts));
    }

    public void letGo() {
        held.clear();
    }

    @Override
    public Map<PlanPart, Integer> of(ProgrammeSessionId session) {
        return held.getOrDefault(session, Map.of());
    }
}
