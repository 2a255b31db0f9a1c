package org.yoriai.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.MayAnswerIncidents;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** アンケートの入口を閉じる — when something has happened (特記事項 25条1項(1)); setting the days of the survey anew opens it again. */
@Service
@Transactional
@MayAnswerIncidents
public class SurveyDoors {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SurveyDoors(JdbcClient jdbc, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Sessions whose survey takes answers today, by date. */
    @Transactional(readOnly = true)
    public List<ProgrammeSessionId> open() {
        LocalDate today = LocalDate.now(clock);
        return jdbc
                .sql("select s.id, s.held_on, l.opens_days_before, l.closes_days_after from survey_link l"
                        + " join survey v on v.id = l.survey_id join programme_session s on s.id = v.session_id"
                        + " where l.contract_id = ? and l.shut_at is null order by s.held_on, s.id")
                .param(ContractScope.required().value())
                .query((row, _) -> new Door(
                        new ProgrammeSessionId(row.getObject(1, UUID.class)),
                        row.getObject(2, LocalDate.class),
                        new SurveyWindow(row.getInt(3), row.getInt(4))))
                .list()
                .stream()
                .filter(door -> door.openOn(today))
                .map(Door::session)
                .toList();
    }

    /**
     * From now on it takes no answer, and says so kindly; what was answered stays.
     *
     * @throws Refusal {@code survey-unknown}
     */
    public void shut(ProgrammeSessionId session, Person by) {
        int shut = jdbc.sql("update survey_link set shut_at = ? where contract_id = ? and survey_id ="
                        + " (select id from survey where session_id = ?)")
                .params(
                        OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS),
                        ContractScope.required().value(),
                        session.value())
                .update();
        if (shut == 0) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "survey-unknown");
        }
        audit.record(by.id().toString(), "survey.shut", session.toString(), "");
        events.publishEvent(new QuestionnaireChanged(ContractScope.required(), session));
    }

    private record Door(ProgrammeSessionId session, LocalDate day, SurveyWindow window) {
        boolean openOn(LocalDate today) {
            return !today.isBefore(day.minusDays(window.daysBefore()))
                    && !today.isAfter(day.plusDays(window.daysAfter()));
        }
    }
}
