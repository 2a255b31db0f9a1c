package org.yoriai.programme.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.yoriai.identity.Person;
import org.yoriai.programme.SessionPlan;

/**
 * 面の道具 — what a module puts above the contents of another module's tab: printing, for one. A bean shared by all desks; it asks
 * the database nothing until somebody uses it.
 */
public interface TabTool {
    /** Empty where it has no use on that tab, or not for that person. */
    Optional<Component> above(SessionTab tab, SessionPlan plan, Person person);
}
