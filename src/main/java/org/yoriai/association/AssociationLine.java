package org.yoriai.association;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yoriai.programme.SessionSummary;

/**
 * 町会・自治会の一覧の一行
 *
 * @param attended by day
 * @param visits by day; to come or held
 * @param candidate whether it is a candidate for a visit without a session yet
 */
public record AssociationLine(
        AssociationId id,
        String name,
        List<Attended> attended,
        List<SessionSummary> visits,
        boolean candidate,
        int openFollowUps) {

    public AssociationLine {
        attended = List.copyOf(attended);
        visits = List.copyOf(visits);
    }

    /** Whether a visit was held by then. */
    public boolean visited(LocalDate today) {
        return visits.stream().anyMatch(visit -> visit.day().isBefore(today) || held(visit));
    }

    /** The first visit that is still to come. */
    public Optional<SessionSummary> nextVisit(LocalDate today) {
        return visits.stream()
                .filter(visit -> !visit.day().isBefore(today) && !held(visit))
                .findFirst();
    }

    private static boolean held(SessionSummary visit) {
        return visit.state().compareTo(org.yoriai.programme.SessionState.HELD) >= 0;
    }

    /** 参加 — how many were registered for a session, and how many came as far as it is recorded. */
    public record Attended(SessionSummary session, int registered, Optional<Integer> came) {}
}
