package org.yoriai.association;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.programme.Duty;
import org.yoriai.programme.DutyFacts;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ContractScope;

/** 人数連絡の進み — done while the number last told is the number as it is now; a change puts it back into the ward's hands. */
@Component
class HeadcountDuty implements DutyFacts {
    private static final String LATEST = """
            select n.session_id, n.heads, n.told_at, coalesce(e.heads, 0),
                   (select count(*) from participant p where p.session_id = n.session_id)
              from headcount_notice n left join expected_headcount e on e.session_id = n.session_id
             where n.contract_id = ?
               and n.number = (select max(l.number) from headcount_notice l where l.session_id = n.session_id)""";
    private final JdbcClient jdbc;

    HeadcountDuty(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Duty duty() {
        return Duty.HEADCOUNT;
    }

    @Override
    public Map<ProgrammeSessionId, Standing> standings() {
        Map<ProgrammeSessionId, Standing> standings = new HashMap<>();
        jdbc.sql(LATEST).param(ContractScope.required().value()).query(row -> {
            boolean current = row.getInt(2) == Math.max(row.getInt(4), row.getInt(5));
            standings.put(
                    new ProgrammeSessionId(row.getObject(1, java.util.UUID.class)),
                    new Standing(
                            Duty.Holder.WARD,
                            current ? Optional.of(day(row.getObject(3, OffsetDateTime.class))) : Optional.empty()));
        });
        return Map.copyOf(standings);
    }

    private static LocalDate day(OffsetDateTime at) {
        return at.atZoneSameInstant(BusinessTime.ZONE).toLocalDate();
    }
}
