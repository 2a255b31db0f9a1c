package org.yoriai.programme;

import java.util.List;

/** 状態の条件 — what must hold before a session goes on to a state; modules that know more of it contribute their own. */
public interface StateCondition {
    /** Keys of {@code condition.…} in the message files, one for each thing that is missing. */
    List<String> unmet(SessionPlan plan, SessionState next);
}
