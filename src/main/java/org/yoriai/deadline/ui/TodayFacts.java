package org.yoriai.deadline.ui;

import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yoriai.deadline.DueItems;
import org.yoriai.deadline.ReminderChoices;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionSummary;

/** What the start page is made of. */
@Component
record TodayFacts(
        DueItems due,
        ProgrammeSessions sessions,
        Contracts contracts,
        ReminderChoices choices,
        People people,
        Said said) {

    List<SessionSummary> visibleTo(Person person) {
        return sessions.visibleTo(person);
    }

    /** Whether a mail would reach the person at all. */
    boolean reachable(Person person) {
        return people.contacts(EnumSet.of(person.role())).stream()
                .anyMatch(contact -> contact.account().equals(person.id()));
    }
}
