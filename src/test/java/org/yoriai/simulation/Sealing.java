package org.yoriai.simulation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Sealing by docs/kit-protocol.md, with the seed's IVs. */
final class Sealing {
    private static final int IV_BYTES = 12;
    private final Random random;
    private final String checkout;
    private final SecretKeySpec key;

    Sealing(Random random, String checkout, byte[] key) {
        this.random = random;
        this.checkout = checkout;
        this.key = new SecretKeySpec(key, "AES");
    }

    byte[] freshIv() {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        return iv;
    }

    byte[] act(byte[] iv, long seq, byte[] json) {
        return seal(iv, checkout + ":" + seq, json);
    }

    byte[] photograph(byte[] picture) {
        byte[] iv = freshIv();
        byte[] sealed = seal(iv, checkout + ":photograph", picture);
        byte[] whole = Arrays.copyOf(iv, IV_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, IV_BYTES, sealed.length);
        return whole;
    }

    private byte[] seal(byte[] iv, String associated, byte[] plain) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
            cipher.updateAAD(associated.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(plain);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
