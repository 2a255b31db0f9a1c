package org.yoriai.identity;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.yoriai.vault.AesGcm;
import org.yoriai.vault.Tokens;

/** 回復コード — ten that each stand in once for the authenticator, for whoever has lost it; shown once and kept only as hashes. */
final class RecoveryCodes {
    static final int COUNT = 10;
    // none that is taken for another on paper: 16 of these are 80 random bits, more than a fast hash gives away
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private RecoveryCodes() {}

    static List<String> next() {
        return IntStream.range(0, COUNT).mapToObj(_ -> one()).toList();
    }

    /** However it is typed: large or small, with the hyphens or without. */
    static String hash(String typed) {
        return Tokens.hash(typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    private static String one() {
        StringBuilder code = new StringBuilder();
        byte[] random = AesGcm.random(LENGTH);
        for (int at = 0; at < LENGTH; at++) {
            code.append(at > 0 && at % GROUP == 0 ? "-" : "")
                    .append(LETTERS.charAt(Byte.toUnsignedInt(random[at]) % LETTERS.length()));
        }
        return code.toString();
    }
}
