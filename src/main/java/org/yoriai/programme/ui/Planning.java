package org.yoriai.programme.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.MissingCondition;
import org.yoriai.programme.PlanPart;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.VenueBook;
import org.yoriai.shared.ui.Live;

/** 計画のしごと — what the pages of sessions need to plan with. */
@Component
class Planning {
    private final SessionPlanning service;
    private final ProgrammeSessions sessions;
    private final VenueBook venues;
    private final People people;
    private final AuthenticationContext authentication;
    private final Live live;

    Planning(
            SessionPlanning service,
            ProgrammeSessions sessions,
            VenueBook venues,
            People people,
            AuthenticationContext authentication,
            Live live) {
        this.service = service;
        this.sessions = sessions;
        this.venues = venues;
        this.people = people;
        this.authentication = authentication;
        this.live = live;
    }

    List<MissingCondition> missing(SessionPlan plan) {
        return service.missing(plan);
    }

    Live live() {
        return live;
    }

    Person person() {
        return authentication.getAuthenticatedUser(Person.class).orElseThrow();
    }

    SessionPlan read(ProgrammeSessionId session) {
        return sessions.plan(session);
    }

    OpenPlan open(SessionPlan plan) {
        return new OpenPlan(plan, () -> sessions.plan(plan.id()), live);
    }

    Map<PlanPart, Integer> held(ProgrammeSessionId session) {
        return service.held(session);
    }

    /** Whether the person may plan, and the session is not over. */
    static boolean mayChange(Person person, SessionPlan plan) {
        return (person.role() == Role.WARD || person.role() == Role.OFFICE)
                && plan.summary().state().compareTo(SessionState.HELD) < 0;
    }

    PlanDialog forNew(String heading, ProgrammeKind kind, Person person, Consumer<ProgrammeSessionId> planned) {
        return new PlanDialog(
                heading,
                venues.all(),
                people.fieldWorkers(),
                (draft, _) -> planned.accept(service.plan(kind, draft, person)));
    }

    PlanDialog forKnown(String heading, SessionPlan plan, Person person, Consumer<MergingDialog.Saved> changed) {
        PlanDialog dialog = new PlanDialog(
                        heading,
                        venues.all(),
                        people.fieldWorkers(),
                        (draft, seen) -> service.change(plan.id(), draft, seen, person))
                .holding(service.held(plan.id()));
        dialog.begin(open(plan));
        dialog.onSaved(changed);
        return dialog;
    }

    void advance(ProgrammeSessionId session, Person person) {
        service.advance(session, person);
    }
}
