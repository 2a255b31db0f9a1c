package org.yoriai.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 利用者の管理 — who takes part in the contract, in which role and for how long (特記事項 7条、8条). */
@Service
@MayTendPeople
@Transactional
public class Members {
    private final Memberships memberships;
    private final Accounts accounts;
    private final InvitationRows invitations;
    private final MemberRules rules;
    private final OpenDesks desks;
    private final MemberProofs proofs;
    private final SignInNews news;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Members(
            Memberships memberships,
            Accounts accounts,
            InvitationRows invitations,
            MemberRules rules,
            OpenDesks desks,
            MemberProofs proofs,
            SignInNews news,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.memberships = memberships;
        this.accounts = accounts;
        this.invitations = invitations;
        this.rules = rules;
        this.desks = desks;
        this.proofs = proofs;
        this.news = news;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** By role and name; those who have left are at the end. */
    public List<Member> all(Person reader) {
        audit.record(
                reader.id().toString(),
                "members.viewed",
                ContractScope.required().toString(),
                "");
        List<Membership> all = memberships.findAll();
        Map<UUID, Account> logins = accounts
                .findAllById(all.stream().map(Membership::accountId).toList())
                .stream()
                .collect(Collectors.toMap(Account::getId, Function.identity()));
        Map<AccountId, OffsetDateTime> open = invitations.open();
        Map<AccountId, Long> counts = desks.counts();
        Proofs had = new Proofs(proofs.authenticators(), proofs.passkeys());
        return all.stream()
                .map(membership -> member(
                        membership,
                        Optional.ofNullable(logins.get(membership.accountId())).orElseThrow(),
                        open,
                        counts,
                        had,
                        reader))
                .sorted(Comparator.comparing((Member member) -> member.state() == MemberState.ENDED)
                        .thenComparing(Member::role)
                        .thenComparing(Member::name))
                .toList();
    }

    /** @throws Refusal {@code member-unknown}, {@code not-your-side}, {@code last-administrator} */
    public void change(AccountId account, MemberDraft draft, Person by) {
        Membership membership = rules.tended(account, by);
        rules.requireTends(by, draft.role());
        LocalDate today = LocalDate.now(clock);
        boolean staysAdministrator =
                draft.role() == Role.ADMIN && !today.isBefore(draft.firstDay()) && !today.isAfter(draft.lastDay());
        if (membership.role() == Role.ADMIN && !staysAdministrator) {
            rules.requireAnotherAdministrator(account);
        }
        boolean otherwise = membership.role() != draft.role();
        news.tellOfAddress(membership, draft.email());
        membership.changeTo(draft, today);
        tell(account, "member.changed", draft.role() + " " + draft.firstDay() + "/" + draft.lastDay(), by);
        if (otherwise) {
            end(account);
        }
    }

    /** Keeps the person out at once, at every desk of the contract, until unlocked. */
    public void lock(AccountId account, Person by) {
        Membership membership = leaving(account, by);
        membership.lock(OffsetDateTime.now(clock));
        tell(account, "member.locked", "", by);
        end(account);
    }

    public void unlock(AccountId account, Person by) {
        rules.tended(account, by).unlock();
        tell(account, "member.unlocked", "", by);
    }

    /** The person leaves the contract today; what they did stays. */
    public void end(AccountId account, Person by) {
        Membership membership = leaving(account, by);
        membership.end(OffsetDateTime.now(clock), LocalDate.now(clock));
        invitations.withdraw(account);
        tell(account, "member.ended", "", by);
        end(account);
    }

    /** Signs the person out wherever they work on this contract; they may sign in again. */
    public void endDesks(AccountId account, Person by) {
        rules.tended(account, by);
        tell(account, "sign-ins.ended", "", by);
        end(account);
    }

    private Membership leaving(AccountId account, Person by) {
        Membership membership = rules.tended(account, by);
        rules.requireOther(account, by);
        if (membership.role() == Role.ADMIN) {
            rules.requireAnotherAdministrator(account);
        }
        return membership;
    }

    /** パスワードのほかに登録してあるもの — by whom. */
    private record Proofs(Set<AccountId> authenticators, Set<AccountId> passkeys) {}

    private Member member(
            Membership membership,
            Account account,
            Map<AccountId, OffsetDateTime> open,
            Map<AccountId, Long> counts,
            Proofs had,
            Person reader) {
        MemberFacts facts = membership.facts();
        boolean tended = reader.role().tends(facts.role());
        Optional<OffsetDateTime> invited = Optional.ofNullable(open.get(facts.account()));
        return new Member(
                facts.account(),
                account.login(),
                facts.name(),
                facts.affiliation(),
                facts.role(),
                facts.email().filter(_ -> tended),
                membership.firstDay(),
                membership.lastDay(),
                membership.state(account.opened(), invited.isPresent(), LocalDate.now(clock)),
                membership.lastSignIn(),
                invited,
                counts.getOrDefault(facts.account(), 0L).intValue(),
                had.authenticators.contains(facts.account()),
                had.passkeys.contains(facts.account()),
                tended);
    }

    private void tell(AccountId account, String action, String detail, Person by) {
        audit.record(by.id().toString(), action, account.toString(), detail);
        events.publishEvent(new MembersChanged(ContractScope.required(), account));
    }

    private void end(AccountId account) {
        events.publishEvent(new SignInsEnded(ContractScope.required(), account, false, Optional.empty()));
    }
}
