package org.yoriai.programme;

import java.util.List;

/** 状態の条件 — what must hold before a session goes on to a state; modules that know more of it contribute their own. */
public interface StateCondition {
    /** Mended in the plan itself: title, goal, day, venue, people. */
    String PLAN = "plan";

    /** Keys of {@code condition.…} in the message files, one for each thing that is missing. */
    List<String> unmet(SessionPlan plan, SessionState next);

    /** The slug of the tab of the session's page in which it is mended, {@link #PLAN}, or empty where only waiting helps. */
    default String mendedIn(String key) {
        return "";
    }
}
