package org.yoriai.identity;

import java.time.LocalDate;
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
        add("ward", hash, Role.WARD, "見本 花子", "区・協働推進課");
        add("office", hash, Role.OFFICE, "例示 一郎", "受託者・事務局");
        add("lecturer", hash, Role.FIELD, "見本 太郎", "受託者・講師");
        add("adviser", hash, Role.FIELD, "案内 あかり", "受託者・アドバイザー");
        add("facilitator", hash, Role.FIELD, "手本 健", "受託者・ファシリテーター");
        add("auditor", hash, Role.AUDITOR, "点検 光", "区・監査");
        add("admin", hash, Role.ADMIN, "管理 守", "システム管理");
    }

    private void add(String login, String hash, Role role, String name, String affiliation) {
        var id = SampleData.id("account:" + login);
        accounts.save(new Account(id, login, hash, true));
        memberships.save(
                new Membership(SampleData.id("membership:" + login), id, role, name, affiliation, FIRST_DAY, LAST_DAY));
    }
}
