package org.yoriai.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** 合い札 — 256 random bits that open one thing; handed out once, kept only as a hash. */
public final class Tokens {
    private static final int BYTES = 32;

    private Tokens() {}

    public static String next() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(AesGcm.random(BYTES));
    }

    /** @return SHA-256 in hex: a token of 256 random bits needs no slow hash */
    public static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }
}
