package org.yoriai.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** パスキーの持ち主 — an account as a device knows it: by its number and its ID, never by the person's name. */
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {
    private final Accounts accounts;

    PasskeyUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return accounts.findById(PasskeyRows.account(handle).value())
                .map(PasskeyUsers::user)
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String login) {
        return accounts.findByLogin(login).map(PasskeyUsers::user).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("accounts are made by invitation");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("accounts go with their last contract");
    }

    private static PublicKeyCredentialUserEntity user(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(PasskeyRows.handle(new AccountId(account.getId())))
                .name(account.login())
                .displayName(account.login())
                .build();
    }
}
