package org.yoriai.identity;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.yoriai.shared.SampleData;
import org.yoriai.vault.Vault;

/** 見本の利用者 — invented people, one for each role. */
@Component
class SampleAccounts implements SampleData {
    // wide enough that the sample can be tried in any year
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 3, 31);
    private final Accounts accounts;
    private final Memberships memberships;
    private final PasswordEncoder passwords;
    private final Vault vault;

    SampleAccounts(Accounts accounts, Memberships memberships, PasswordEncoder passwords, Vault vault) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.passwords = passwords;
        this.vault = vault;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        vault.createKey(CONTRACT);
        // one slow hash for the one sample password: seven would hold up the first start
        String hash = passwords.encode(PASSWORD);
        SamplePerson.ALL.forEach(person -> add(person, hash));
    }

    private void add(SamplePerson person, String hash) {
        var id = SampleData.id("account:" + person.login());
        accounts.save(new Account(id, person.login(), hash, true));
        memberships.save(new Membership(
                SampleData.id("membership:" + person.login()),
                id,
                person.role(),
                person.name(),
                person.affiliation(),
                Optional.of(person.email()),
                FIRST_DAY,
                LAST_DAY));
    }
}
