package org.yoriai.identity;

import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.yoriai.vault.AesGcm;

/**
 * 認証アプリの秘密 — what the server and somebody's authenticator share.
 *
 * @param base32 as the app takes it (RFC 4648)
 */
public record TotpSecret(String base32) implements Serializable {
    // as long as the hash: RFC 4226, 4
    private static final int BYTES = 20;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int LOWEST = 0x1F;
    private static final String GROUPS = "(.{4})(?!$)";

    static TotpSecret next() {
        return new TotpSecret(encode(AesGcm.random(BYTES)));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int held = 0;
        for (char letter : base32.toUpperCase(Locale.ROOT).toCharArray()) {
            buffer = buffer << BITS | LETTERS.indexOf(letter);
            held += BITS;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes.write(buffer >> held);
            }
        }
        return bytes.toByteArray();
    }

    /** In fours, to be typed in by hand. */
    public String grouped() {
        return base32.replaceAll(GROUPS, "$1 ");
    }

    /** What the app reads from a picture. */
    public String uri(String login) {
        return "otpauth://totp/Yoriai:"
                + URLEncoder.encode(login, StandardCharsets.UTF_8).replace("+", "%20") + "?secret=" + base32
                + "&issuer=Yoriai";
    }

    private static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte one : bytes) {
            buffer = buffer << Byte.SIZE | Byte.toUnsignedInt(one);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(LETTERS.charAt(buffer >> held & LOWEST));
            }
        }
        return text.toString();
    }

    // it must not end up in a log by way of a record's own words
    @Override
    public String toString() {
        return "TotpSecret[]";
    }
}
