package org.yoriai.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * ログインの変更の知らせ — whoever can be reached is told of every change to how they sign in: it may have been somebody else's
 * (OWASP ASVS 5.0, 6.3.7).
 */
@Component
class SignInNews {
    private final Memberships memberships;
    private final SignInPost post;

    SignInNews(Memberships memberships, SignInPost post) {
        this.memberships = memberships;
        this.post = post;
    }

    /** Within the change's own transaction. */
    void tell(AccountId account, SignInChange change) {
        memberships.findByAccountId(account.value()).stream()
                .findFirst()
                .flatMap(membership -> membership.facts().email())
                .ifPresent(email -> post.changed(account, email, change));
    }

    /** Before another address is written down: the one that stood is told. */
    void tellOfAddress(Membership membership, Optional<String> fresh) {
        Optional<String> stood = membership.facts().email();
        if (!stood.equals(fresh)) {
            stood.ifPresent(email -> post.changed(new AccountId(membership.accountId()), email, SignInChange.ADDRESS));
        }
    }
}
