package org.yoriai.identity;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 最初の管理者 — registered by whoever reads the server's console; from then on people are invited. */
@Service
public class FirstAdministrator {
    private static final String CONSOLE =
            "the link stands on the console of whoever runs the server, and works while nobody is registered";
    private final FirstLink link;
    private final Accounts accounts;
    private final Memberships memberships;
    private final PasswordRules rules;
    private final PasswordEncoder passwords;
    private final Audit audit;

    FirstAdministrator(
            FirstLink link,
            Accounts accounts,
            Memberships memberships,
            PasswordRules rules,
            PasswordEncoder passwords,
            Audit audit) {
        this.link = link;
        this.accounts = accounts;
        this.memberships = memberships;
        this.rules = rules;
        this.passwords = passwords;
        this.audit = audit;
    }

    @Unguarded(CONSOLE)
    @Transactional(readOnly = true)
    public boolean invitedBy(String token) {
        return link.opens(token);
    }

    /**
     * Into the contract in force, which is just being made.
     *
     * @throws Refusal {@code first-link-unknown}, or what {@link PasswordRules} refuses
     */
    @Unguarded(CONSOLE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void admit(String token, LoginId login, MemberDraft draft, String password) {
        if (!link.opens(token)) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "first-link-unknown");
        }
        rules.require(password, login.value());
        AccountId account = new AccountId(Ids.next());
        accounts.saveAndFlush(new Account(account.value(), login.value(), passwords.encode(password), false));
        memberships.save(new Membership(Ids.next(), account.value(), draft));
        audit.record(account.toString(), "first-administrator", account.toString(), "");
    }
}
