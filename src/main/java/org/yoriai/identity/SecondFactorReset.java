package org.yoriai.identity;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/**
 * 2段階認証の取り消し — for whoever has lost the authenticator and the recovery codes, or a device with a passkey;
 * the person is told, and signed out everywhere.
 */
@Service
@AdministratorOnly
@Transactional
public class SecondFactorReset {
    private final MemberRules rules;
    private final SecondFactorRows rows;
    private final PasskeyRows passkeys;
    private final SignInNews news;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    SecondFactorReset(
            MemberRules rules,
            SecondFactorRows rows,
            PasskeyRows passkeys,
            SignInNews news,
            Audit audit,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.rows = rows;
        this.passkeys = passkeys;
        this.news = news;
        this.audit = audit;
        this.events = events;
    }

    /**
     * @return whether a letter tells the person
     * @throws Refusal {@code member-unknown}, {@code member-elsewhere}, {@code not-yourself}, {@code second-factor-none}
     */
    public boolean reset(AccountId account, Person by) {
        Membership membership = rules.tended(account, by);
        rules.requireOther(account, by);
        rules.requireTendsEverywhere(account, by);
        boolean keyed = passkeys.removeAll(account);
        if (!rows.remove(account) && !keyed) {
            throw new Refusal(Refusal.Kind.CONFLICT, "second-factor-none");
        }
        audit.record(by.id().toString(), "second-factor.reset", account.toString(), "");
        news.tell(account, SignInChange.SECOND_FACTOR_RESET);
        events.publishEvent(new SignInsEnded(ContractScope.required(), account, true, Optional.empty()));
        events.publishEvent(new MembersChanged(ContractScope.required(), account));
        return membership.facts().email().isPresent();
    }
}
