package org.yoriai.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;
import org.yoriai.vault.Tokens;

/** 招待 — a link for one use, good for a week, behind which a person sets their own password; nobody else ever knows it. */
@Service
public class Invitations {
    private static final int DAYS = 7;
    private static final String HOLDER = "whoever holds the link was invited by it";
    private final Accounts accounts;
    private final Memberships memberships;
    private final InvitationRows rows;
    private final MemberRules rules;
    private final PasswordRules passwordRules;
    private final PasswordEncoder passwords;
    private final ObjectProvider<InvitationPost> post;
    private final SignInNews news;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Invitations(
            Accounts accounts,
            Memberships memberships,
            InvitationRows rows,
            MemberRules rules,
            PasswordRules passwordRules,
            PasswordEncoder passwords,
            ObjectProvider<InvitationPost> post,
            SignInNews news,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.rows = rows;
        this.rules = rules;
        this.passwordRules = passwordRules;
        this.passwords = passwords;
        this.post = post;
        this.news = news;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes a person into the register of the contract and invites them.
     *
     * @param base the address of this server as the inviter reaches it
     * @throws Refusal {@code not-your-side}, {@code login-taken}
     */
    @MayTendPeople
    @Transactional
    public InvitationLink invite(LoginId login, MemberDraft draft, String base, Person by) {
        rules.requireTends(by, draft.role());
        if (accounts.findByLogin(login.value()).isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "login-taken");
        }
        AccountId account = new AccountId(Ids.next());
        accounts.saveAndFlush(Account.invited(account.value(), login.value(), passwords.encode(Tokens.next())));
        memberships.save(new Membership(Ids.next(), account.value(), draft));
        return link(account, draft.email(), base, "member.invited", by);
    }

    /**
     * A new link, for who has lost the first one or forgotten their password; the link before is dead at once, the password that
     * was set stays until a new one is.
     *
     * @throws Refusal {@code member-unknown}, {@code not-your-side}, {@code member-elsewhere}, {@code member-sample},
     *     {@code member-gone}
     */
    @MayTendPeople
    @Transactional
    public InvitationLink again(AccountId account, String base, Person by) {
        Membership membership = rules.tended(account, by);
        rules.requireTendsEverywhere(account, by);
        if (accounts.findById(account.value()).orElseThrow().sample()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "member-sample");
        }
        if (!mayStillCome(membership)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "member-gone");
        }
        return link(account, membership.facts().email(), base, "member.invited-again", by);
    }

    /** Who is invited by a link; empty for one that is unknown, used or too old, and nobody learns which. */
    @Unguarded(HOLDER)
    @Transactional(propagation = Propagation.NEVER)
    public Optional<Invited> of(String token) {
        return within(token, membership -> {
            Account account = accounts.findById(membership.accountId()).orElseThrow();
            return new Invited(membership.name(), account.login(), !account.opened());
        });
    }

    /**
     * Sets the password; the link is used up by it, and whatever was open under an earlier password is closed.
     *
     * @throws Refusal {@code invitation-unknown}, or what {@link PasswordRules} refuses: then the link stays good
     */
    @Unguarded(HOLDER)
    @Transactional(propagation = Propagation.NEVER)
    public void accept(String token, String password) {
        Refusal unknown = new Refusal(Refusal.Kind.UNKNOWN, "invitation-unknown");
        Invited invited = of(token).orElseThrow(() -> unknown);
        passwordRules.require(password, invited.login());
        String hash = passwords.encode(password); // slow on purpose, so not while the database waits
        if (within(token, membership -> use(token, membership, hash)).isEmpty()) {
            throw unknown;
        }
    }

    private AccountId use(String token, Membership membership, String hash) {
        if (!rows.use(token)) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "invitation-unknown");
        }
        Account opened = accounts.findById(membership.accountId()).orElseThrow();
        AccountId account = new AccountId(membership.accountId());
        if (opened.opened()) {
            news.tell(account, SignInChange.PASSWORD);
        }
        opened.setPassword(hash);
        audit.record(account.toString(), "invitation.accepted", account.toString(), "");
        events.publishEvent(new MembersChanged(ContractScope.required(), account));
        events.publishEvent(new SignInsEnded(ContractScope.required(), account, true, Optional.empty()));
        return account;
    }

    private <T> Optional<T> within(String token, Function<Membership, T> work) {
        return rows.byToken(token)
                .flatMap(found -> ContractScope.within(
                        found.contract(),
                        () -> transaction.execute(
                                _ -> memberships.findByAccountId(found.account().value()).stream()
                                        .filter(this::mayStillCome)
                                        .findFirst()
                                        .map(work))));
    }

    // before the first day too: a password may be set in advance
    private boolean mayStillCome(Membership membership) {
        MemberState state = membership.state(
                true,
                false,
                OffsetDateTime.now(clock).atZoneSameInstant(BusinessTime.ZONE).toLocalDate());
        return state == MemberState.ACTIVE || state == MemberState.NOT_YET;
    }

    private InvitationLink link(AccountId account, Optional<String> email, String base, String action, Person by) {
        String token = Tokens.next();
        OffsetDateTime expires = OffsetDateTime.now(clock).plusDays(DAYS).truncatedTo(ChronoUnit.MINUTES);
        rows.put(account, token, by.id(), expires);
        Optional<InvitationPost> postman = Optional.ofNullable(post.getIfAvailable());
        Optional<InvitationLetter> letter = email.map(address -> new InvitationLetter(
                account,
                address,
                token,
                base,
                expires.atZoneSameInstant(BusinessTime.ZONE).toLocalDate()));
        letter.ifPresent(written -> postman.ifPresent(ready -> ready.send(written)));
        audit.record(by.id().toString(), action, account.toString(), "");
        events.publishEvent(new MembersChanged(ContractScope.required(), account));
        return new InvitationLink(account, token, expires, letter.isPresent() && postman.isPresent());
    }
}
