package org.yoriai.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;

/** 利用者の管理の決まり — each looks after their own side, nobody shuts themselves out, and an administrator always remains. */
@Component
class MemberRules {
    private final Memberships memberships;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;

    MemberRules(Memberships memberships, Accounts accounts, JdbcClient jdbc, Clock clock) {
        this.memberships = memberships;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Refusal {@code member-unknown}, {@code not-your-side} */
    Membership tended(AccountId account, Person by) {
        Membership membership = memberships.findByAccountId(account.value()).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "member-unknown"));
        requireTends(by, membership.role());
        return membership;
    }

    void requireTends(Person by, Role role) {
        if (!by.role().tends(role)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "not-your-side");
        }
    }

    void requireOther(AccountId account, Person by) {
        if (account.equals(by.id())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "not-yourself");
        }
    }

    /** Before this person stops being an administrator. */
    void requireAnotherAdministrator(AccountId leaving) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> others = memberships.findByRoleOrderById(Role.ADMIN).stream()
                .filter(membership ->
                        membership.activeOn(today) && !membership.accountId().equals(leaving.value()))
                .map(Membership::accountId)
                .toList();
        if (accounts.findAllById(others).stream().noneMatch(Account::opened)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "last-administrator");
        }
    }

    /**
     * A new password opens every contract of its person: whoever hands out the link must look after them in each.
     *
     * @throws Refusal {@code member-elsewhere}
     */
    void requireTendsEverywhere(AccountId account, Person by) {
        LocalDate today = LocalDate.now(clock);
        record Elsewhere(Role theirs, List<Role> mine) {}
        List<Elsewhere> contracts = jdbc.sql(
                        "select contract_id, role from membership where account_id = ? and contract_id <> ?")
                .params(account.value(), ContractScope.required().value())
                .query((row, _) ->
                        new Elsewhere(Role.valueOf(row.getString(2)), rolesOf(by, row.getObject(1, UUID.class), today)))
                .list();
        if (!contracts.stream().allMatch(there -> there.mine().stream().anyMatch(mine -> mine.tends(there.theirs())))) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "member-elsewhere");
        }
    }

    private List<Role> rolesOf(Person by, UUID contract, LocalDate today) {
        return jdbc.sql("select role from membership where account_id = ? and contract_id = ?"
                        + " and locked_at is null and ended_at is null and first_day <= ? and last_day >= ?")
                .params(by.id().value(), contract, today, today)
                .query((row, _) -> Role.valueOf(row.getString(1)))
                .list();
    }
}
