package org.yoriai.identity;

/** 2段階認証の取り消しを知らせるもの — the module that knows mail writes the letter, within the transaction that takes the authenticator away. */
public interface SecondFactorPost {
    /** @param email where the person is reached */
    void taken(AccountId account, String email);
}
