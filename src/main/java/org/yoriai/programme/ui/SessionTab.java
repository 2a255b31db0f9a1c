package org.yoriai.programme.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.yoriai.identity.Person;
import org.yoriai.programme.SessionPlan;

/**
 * 実施回の面 — one tab of a session's page, contributed as a bean by the module that owns its facts. The bean is shared by all
 * desks and keeps no state of its own; each tab has the address {@code sessions/<id>/<slug>}.
 */
public interface SessionTab {

    /** The last part of the tab's address, in English: {@code people}, {@code agenda}. */
    String slug();

    /**
     * Its place in the row: participants 10, hearing 15, agenda 20, agreements 30, materials 35, equipment 40, survey 50, record 60,
     * report 70.
     */
    int order();

    /** The key of its label in the message files. */
    String labelKey();

    /** What stands small beside the label, ready to read (16, 120分); empty when a figure would say nothing. */
    default Optional<String> count(SessionPlan plan) {
        return Optional.empty();
    }

    /** Whether the person is offered the tab at all; the services behind it guard the facts themselves. */
    default boolean visibleTo(Person person) {
        return true;
    }

    /** Whether such a session has it at all: only a visit has a hearing. */
    default boolean appliesTo(SessionPlan plan) {
        return true;
    }

    /** The contents, made anew each time the tab is opened. */
    Component content(SessionPlan plan);
}
