package org.yoriai.vault;

import java.util.Base64;
import org.yoriai.shared.Sha256;

/** 合い札 — 256 random bits that open one thing; handed out once, kept only as a hash. */
public final class Tokens {
    private static final int BYTES = 32;

    private Tokens() {}

    public static String next() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(AesGcm.random(BYTES));
    }

    /** @return SHA-256 in hex: a token of 256 random bits needs no slow hash */
    public static String hash(String token) {
        return Sha256.hex(token);
    }
}
