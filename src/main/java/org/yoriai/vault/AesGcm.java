package org.yoriai.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * 認証付き暗号 — AES-256-GCM with a fresh 96-bit IV and a 128-bit tag (CRYPTREC 電子政府推奨暗号リスト; 特記事項 18条(4)ウ).
 */
public final class AesGcm {
    public static final int KEY_BYTES = 32;
    public static final int IV_BYTES = 12;
    static final int TAG_BYTES = 16;
    private static final int TAG_BITS = TAG_BYTES * Byte.SIZE;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    public static byte[] random(int bytes) {
        byte[] value = new byte[bytes];
        RANDOM.nextBytes(value);
        return value;
    }

    /** @return IV followed by ciphertext and tag */
    public static byte[] seal(SecretKey key, byte[] plain, String associated) {
        byte[] iv = random(IV_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, iv, associated).doFinal(plain);
            return ByteBuffer.allocate(IV_BYTES + sealed.length)
                    .put(iv)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is part of every JDK", impossible);
        }
    }

    /** @throws UnsealingFailed when key, IV, associated data or ciphertext are not those it was sealed with */
    public static byte[] open(SecretKey key, byte[] iv, byte[] sealed, String associated) throws UnsealingFailed {
        try {
            return cipher(Cipher.DECRYPT_MODE, key, iv, associated).doFinal(sealed);
        } catch (GeneralSecurityException forged) {
            throw new UnsealingFailed(forged);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] iv, String associated)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(associated.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** The tag does not verify: forged, damaged, or sealed for another place. */
    public static class UnsealingFailed extends Exception {
        private static final long serialVersionUID = 1;

        UnsealingFailed(Throwable cause) {
            super(cause);
        }
    }
}
