package org.yoriai.identity;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.yoriai.shared.Refusal;

/** 本人の確かめ — whoever is signed in says the password once more before something grave; tries count as those at the sign-in do. */
@Component
class PasswordProof {
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;

    PasswordProof(Accounts accounts, PasswordEncoder passwords, SignInThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /** @throws Refusal {@code password-wrong}, {@code too-many-tries} */
    void require(String password, Person person) {
        throttle.admit(person.login());
        Account account = accounts.findById(person.idValue()).orElseThrow();
        if (!passwords.matches(password, account.passwordHash())) {
            throttle.failed(person.login());
            throw new Refusal(Refusal.Kind.BAD_INPUT, "password-wrong");
        }
        throttle.succeeded(person.login());
    }
}
