package org.yoriai.deadline;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.shared.ContractScope;
import org.yoriai.vault.Audit;

/** 期限のメールを受け取るか — on unless a person says otherwise; notices of what was changed are not touched by it. */
@Service
@BothSides
@Transactional
public class ReminderChoices {
    private final JdbcClient jdbc;
    private final Audit audit;

    ReminderChoices(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public boolean wanted(Person person) {
        return !refusing().contains(person.id());
    }

    public void choose(Person person, boolean wanted) {
        jdbc.sql("delete from reminder_refused where contract_id = ? and account_id = ?")
                .params(contract(), person.id().value())
                .update();
        if (!wanted) {
            jdbc.sql("insert into reminder_refused (contract_id, account_id) values (?, ?) on conflict do nothing")
                    .params(contract(), person.id().value())
                    .update();
        }
        audit.record(
                person.id().toString(),
                wanted ? "reminders.wanted" : "reminders.refused",
                person.id().toString(),
                "");
    }

    Set<AccountId> refusing() {
        return jdbc
                .sql("select account_id from reminder_refused where contract_id = ?")
                .param(contract())
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static UUID contract() {
        return ContractScope.required().value();
    }
}
