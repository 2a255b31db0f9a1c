package org.yoriai.deadline;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.MayAnswerIncidents;
import org.yoriai.identity.MembersOnly;
import org.yoriai.identity.Person;
import org.yoriai.identity.Unguarded;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;
import org.yoriai.vault.Tokens;

/** カレンダーの配信 — a secret address under which a calendar program reads one person's sessions and due days. */
@Service
@Transactional
public class CalendarFeeds {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    CalendarFeeds(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whose calendar it is, and in which contract. */
    public record Owner(ContractId contract, AccountId account) {}

    /**
     * A new address; the one before is dead at once.
     *
     * @return its token, told this once
     */
    @MembersOnly
    public String renew(Person person) {
        String token = Tokens.next();
        jdbc.sql("delete from calendar_feed where account_id = ? and contract_id = ?")
                .params(person.id().value(), person.contract().value())
                .update();
        jdbc.sql("insert into calendar_feed (account_id, contract_id, token_hash, made_at) values (?, ?, ?, ?)")
                .params(person.id().value(), person.contract().value(), Tokens.hash(token), OffsetDateTime.now(clock))
                .update();
        audit.record(person.id().toString(), "calendar.renewed", person.id().toString(), "");
        return token;
    }

    /** Whose calendar is read from outside. */
    @MayAnswerIncidents
    @Transactional(readOnly = true)
    public List<AccountId> open() {
        return jdbc.sql("select account_id from calendar_feed where contract_id = ? order by account_id")
                .param(ContractScope.required().value())
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * The address is dead at once; its owner can make a new one (特記事項 25条1項(1)).
     *
     * @throws Refusal {@code calendar-unknown}
     */
    @MayAnswerIncidents
    public void close(AccountId account, Person by) {
        int closed = jdbc.sql("delete from calendar_feed where account_id = ? and contract_id = ?")
                .params(account.value(), ContractScope.required().value())
                .update();
        if (closed == 0) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "calendar-unknown");
        }
        audit.record(by.id().toString(), "calendar.closed", account.toString(), "");
    }

    @Unguarded("whoever holds the secret address is its owner")
    @Transactional(readOnly = true)
    public Optional<Owner> ownerOf(String token) {
        return jdbc.sql("select contract_id, account_id from calendar_feed where token_hash = ?")
                .param(Tokens.hash(token))
                .query((row, _) -> new Owner(
                        new ContractId(row.getObject(1, UUID.class)), new AccountId(row.getObject(2, UUID.class))))
                .optional();
    }
}
