package org.yoriai.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 時刻による確認コード — RFC 6238 with what every authenticator app knows: HMAC-SHA-1, 30 seconds, six figures. */
final class Totp {
    static final int FIGURES = 6;
    static final Duration STEP = Duration.ofSeconds(30);
    /** 時計のずれ: a phone that is up to half a minute slow or fast. */
    private static final long DRIFT = 1;

    private static final int MODULUS = 1_000_000;
    private static final int LOW_HALF = 0x0F;

    private Totp() {}

    static long step(Instant at) {
        return at.getEpochSecond() / STEP.toSeconds();
    }

    /** RFC 4226, 5.3. */
    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int from = hash[hash.length - 1] & LOW_HALF;
            int value = ByteBuffer.wrap(hash, from, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + FIGURES + "d", value % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC-SHA-1 is part of every JDK", impossible);
        }
    }

    /**
     * @param used the latest step of which a code was taken: it and those before are over
     * @return the step whose code this is
     */
    static OptionalLong stepOf(String code, byte[] secret, Instant now, long used) {
        long middle = step(now);
        return LongStream.rangeClosed(Math.max(middle - DRIFT, used + 1), middle + DRIFT)
                .filter(step -> code(secret, step).equals(code))
                .findFirst();
    }
}
