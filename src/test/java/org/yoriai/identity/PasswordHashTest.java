package org.yoriai.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Whoever steals the table of accounts has 600,000 rounds before them for every guess. */
class PasswordHashTest {
    private static final String PASSWORD = "見本-correct-horse";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private final PasswordEncoder passwords = new IdentityConfiguration().passwordEncoder();

    @Test
    void aPasswordIsStoredAs600000RoundsOfPbkdf2() throws GeneralSecurityException {
        String stored = passwords.encode(PASSWORD);
        assertThat(stored).startsWith("{pbkdf2-sha256-600k}");
        byte[] saltAndHash = HexFormat.of().parseHex(stored.substring(stored.indexOf('}') + 1));
        byte[] salt = Arrays.copyOf(saltAndHash, SALT_BYTES);
        byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, 600_000, HASH_BITS))
                .getEncoded();
        assertThat(Arrays.copyOfRange(saltAndHash, SALT_BYTES, saltAndHash.length))
                .isEqualTo(hash);
    }

    @Test
    void theSamePasswordIsNeverStoredTheSameWay() {
        assertThat(passwords.encode(PASSWORD)).isNotEqualTo(passwords.encode(PASSWORD));
    }
}
