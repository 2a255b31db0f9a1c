package org.yoriai.programme.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.PlanGaps;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionDuties;
import org.yoriai.programme.SessionSummary;

/** 一年の実施回を読む — for a page, with a number of queries that does not grow with the sessions. */
@Component
class SessionYears {
    private final ProgrammeSessions sessions;
    private final Contracts contracts;
    private final SessionDuties duties;
    private final PlanGaps gaps;
    private final Clock clock;

    SessionYears(ProgrammeSessions sessions, Contracts contracts, SessionDuties duties, PlanGaps gaps, Clock clock) {
        this.sessions = sessions;
        this.contracts = contracts;
        this.duties = duties;
        this.gaps = gaps;
        this.clock = clock;
    }

    /** What the person may see of it. */
    SessionYear of(Person person) {
        ContractFacts contract = contracts.current();
        List<SessionSummary> visible = sessions.visibleTo(person);
        return new SessionYear(contract, visible, duties.of(visible, contract), LocalDate.now(clock));
    }

    Map<ProgrammeSessionId, List<String>> gaps(List<SessionSummary> shown) {
        return gaps.of(shown);
    }
}
