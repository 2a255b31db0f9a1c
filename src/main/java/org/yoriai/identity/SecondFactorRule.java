package org.yoriai.identity;

/** 2段階認証の決まり */
enum SecondFactorRule {
    /** Each decides for themselves. */
    OFFERED,
    /** Whoever has none yet is led to it at the next sign-in. */
    REQUIRED
}
