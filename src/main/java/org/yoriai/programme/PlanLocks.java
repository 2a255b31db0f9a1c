package org.yoriai.programme;

import java.util.Map;

/** 合意による固定 — what an agreement holds fast of a session's plan until it is re-opened; the module of agreements answers. */
public interface PlanLocks {
    /** The number of the agreement by the part that it holds; a part that nothing holds is missing. */
    Map<PlanPart, Integer> of(ProgrammeSessionId session);
}
