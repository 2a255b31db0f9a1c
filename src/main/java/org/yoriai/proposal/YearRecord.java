package org.yoriai.proposal;

import java.util.List;
import java.util.Optional;
import org.yoriai.association.AssociationLine;
import org.yoriai.association.FollowUpFacts;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.SessionSummary;
import org.yoriai.survey.Coverage;
import org.yoriai.survey.SurveyOverview;

/**
 * 年度の実績 — everything that the year left, counted.
 *
 * @param sessions by day
 * @param associations by name
 */
record YearRecord(
        ContractFacts contract,
        List<SessionLine> sessions,
        List<AssociationLine> associations,
        SurveyOverview.Overview surveys,
        List<FollowUpFacts> followUps) {

    /**
     * 実施回の実績
     *
     * @param registered people registered beforehand
     * @param came empty while nothing was recorded
     */
    record SessionLine(SessionSummary session, int registered, Optional<Integer> came, Coverage coverage) {}

    int registered() {
        return sessions.stream().mapToInt(SessionLine::registered).sum();
    }

    int came() {
        return sessions.stream().mapToInt(line -> line.came().orElse(0)).sum();
    }

    int answers() {
        return sessions.stream().mapToInt(line -> line.coverage().total()).sum();
    }
}
