package org.yoriai.report;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.programme.Duty;
import org.yoriai.programme.DutyFacts;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ContractScope;

/** 履行確認の進み — the ward's from the submission on, the contractor's again once the report was given back (仕様書 5). */
@Component
class ReportStandings implements DutyFacts {
    private static final String NEWEST = """
            select v.session_id, v.state, v.answered_at from report_version v
             where v.contract_id = ?
               and v.number = (select max(n.number) from report_version n where n.session_id = v.session_id)
            """;
    private final JdbcClient jdbc;

    ReportStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(ProgrammeSessionId session, ReportState state, Optional<OffsetDateTime> answered) {}

    @Override
    public Duty duty() {
        return Duty.ACCEPTANCE;
    }

    @Override
    public Map<ProgrammeSessionId, Standing> standings() {
        return jdbc
                .sql(NEWEST)
                .param(ContractScope.required().value())
                .query((row, _) -> new Row(
                        new ProgrammeSessionId(row.getObject(1, UUID.class)),
                        ReportState.valueOf(row.getString(2)),
                        Optional.ofNullable(row.getObject(3, OffsetDateTime.class))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Row::session, ReportStandings::standing));
    }

    private static Standing standing(Row row) {
        return switch (row.state()) {
            case SUBMITTED -> new Standing(Duty.Holder.WARD, Optional.empty());
            case RETURNED -> new Standing(Duty.Holder.CONTRACTOR, Optional.empty());
            case ACCEPTED ->
                new Standing(
                        Duty.Holder.WARD,
                        row.answered()
                                .map(at ->
                                        at.atZoneSameInstant(BusinessTime.ZONE).toLocalDate()));
        };
    }
}
