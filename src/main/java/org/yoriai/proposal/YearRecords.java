package org.yoriai.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.association.AssociationLine;
import org.yoriai.association.AssociationOverview;
import org.yoriai.association.AttendanceSource;
import org.yoriai.association.FollowUps;
import org.yoriai.identity.Person;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionSummary;
import org.yoriai.survey.SurveyOverview;
import org.yoriai.survey.YearSurveys;

/** 年度の実績を集める — for documents; every session and every association of the year is in it by itself. */
@Component
class YearRecords {
    private final Contracts contracts;
    private final YearSurveys surveys;
    private final AssociationOverview associations;
    private final AttendanceSource attendance;
    private final FollowUps followUps;

    YearRecords(
            Contracts contracts,
            YearSurveys surveys,
            AssociationOverview associations,
            AttendanceSource attendance,
            FollowUps followUps) {
        this.contracts = contracts;
        this.surveys = surveys;
        this.associations = associations;
        this.attendance = attendance;
        this.followUps = followUps;
    }

    YearRecord of(Person reader) {
        SurveyOverview.Overview overview = surveys.of(reader);
        List<AssociationLine> lines = associations.all();
        List<SessionSummary> all =
                overview.lines().stream().map(SurveyOverview.Line::session).toList();
        Map<ProgrammeSessionId, AttendanceSource.Came> came =
                attendance.came(all.stream().map(SessionSummary::id).toList());
        List<YearRecord.SessionLine> sessions = overview.lines().stream()
                .map(line -> new YearRecord.SessionLine(
                        line.session(),
                        registered(lines, line.session()),
                        Optional.ofNullable(came.get(line.session().id()))
                                .map(there -> there.participants().size()
                                        + there.walkIns().size()),
                        line.coverage()))
                .toList();
        return new YearRecord(contracts.current(), sessions, lines, overview, followUps.all(reader));
    }

    private static int registered(List<AssociationLine> lines, SessionSummary session) {
        return lines.stream()
                .flatMap(line -> line.attended().stream())
                .filter(there -> there.session().id().equals(session.id()))
                .mapToInt(AssociationLine.Attended::registered)
                .sum();
    }
}
