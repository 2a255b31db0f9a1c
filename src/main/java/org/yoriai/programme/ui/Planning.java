package org.yoriai.programme.ui;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.programme.VenueBook;
import org.yoriai.shared.ui.Live;

/** 計画のしごと — what the pages of sessions need to plan with. */
@Component
class Planning {
    private final SessionPlanning service;
    private final VenueBook venues;
    private final People people;
    private final Live live;

    Planning(SessionPlanning service, VenueBook venues, People people, Live live) {
        this.service = service;
        this.venues = venues;
        this.people = people;
        this.live = live;
    }

    List<String> unmet(ProgrammeSessionId session) {
        return service.unmet(session);
    }

    Live live() {
        return live;
    }

    PlanDialog forNew(String heading, ProgrammeKind kind, Person person, Consumer<ProgrammeSessionId> planned) {
        return new PlanDialog(
                heading,
                venues.all(),
                people.fieldWorkers(),
                draft -> planned.accept(service.plan(kind, draft, person)));
    }

    PlanDialog forKnown(String heading, SessionPlan plan, Person person, Runnable changed) {
        return new PlanDialog(heading, venues.all(), people.fieldWorkers(), draft -> {
                    service.change(plan.id(), draft, plan.revision().number(), person);
                    changed.run();
                })
                .with(plan);
    }

    void advance(ProgrammeSessionId session, Person person) {
        service.advance(session, person);
    }
}
