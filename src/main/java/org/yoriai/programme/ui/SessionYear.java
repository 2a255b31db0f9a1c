package org.yoriai.programme.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.Duty;
import org.yoriai.programme.DutyStanding;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionSummary;

/** 一年の実施回 — what list, calendar and board show, read once. */
record SessionYear(
        ContractFacts contract,
        List<SessionSummary> visible,
        Map<ProgrammeSessionId, List<DutyStanding>> duties,
        LocalDate today) {

    List<DutyStanding> duties(SessionSummary session) {
        return duties.getOrDefault(session.id(), List.of());
    }

    /** Empty where the contract does not ask for it. */
    Optional<DutyStanding> duty(SessionSummary session, Duty duty) {
        return duties(session).stream()
                .filter(standing -> standing.duty() == duty)
                .findFirst();
    }

    boolean isLate(DutyStanding standing) {
        return !standing.done()
                && standing.due().filter(due -> due.isBefore(today)).isPresent();
    }

    boolean isLate(SessionSummary session) {
        return duties(session).stream().anyMatch(this::isLate);
    }

    /** What has to be done before the session goes on to its next state. */
    List<DutyStanding> beforeNext(SessionSummary session) {
        return session.state()
                .next()
                .map(next -> duties(session).stream()
                        .filter(standing -> !standing.done())
                        .filter(standing -> standing.duty().doneIn(next))
                        .toList())
                .orElse(List.of());
    }

    List<SessionSummary> shown(SessionFilter filter) {
        return visible.stream()
                .filter(session -> filter.takes(session, isLate(session)))
                .toList();
    }

    List<SessionSummary> of(ProgrammeTerms terms) {
        return visible.stream()
                .filter(session -> session.kind() == terms.kind())
                .toList();
    }
}
