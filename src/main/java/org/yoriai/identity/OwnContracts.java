package org.yoriai.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.shared.ContractId;

/** 自分の契約 — in which contracts the person may act today. */
@Service
@Transactional(readOnly = true)
public class OwnContracts {
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnContracts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The earliest year first. */
    @Unguarded("tells a person of nothing but their own memberships")
    public List<ContractId> of(Person person) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("select m.contract_id from membership m join contract c on c.id = m.contract_id"
                        + " where m.account_id = ? and m.first_day <= ? and m.last_day >= ?"
                        + " and m.locked_at is null and m.ended_at is null"
                        + " order by c.fiscal_year, c.id")
                .params(person.id().value(), today, today)
                .query((row, _) -> new ContractId(row.getObject(1, UUID.class)))
                .list();
    }
}
