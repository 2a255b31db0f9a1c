package org.yoriai.identity;

/** ログインの変更を知らせるもの — the module that knows mail writes the letter, within the transaction that makes the change. */
public interface SignInPost {
    /** @param email where the person is reached */
    void changed(AccountId account, String email, SignInChange change);
}
