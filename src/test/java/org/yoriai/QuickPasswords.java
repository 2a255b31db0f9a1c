package org.yoriai;

import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * Passwords of one round instead of 600,000: signing in took half the time of all tests. That the house itself does the rest is
 * shown by {@code PasswordHashTest} and by whatever starts it whole.
 */
@TestConfiguration(proxyBeanMethods = false)
class QuickPasswords {
    private static final String SCHEME = "quick";
    private static final int SALT_BYTES = 16;

    @Bean
    @Primary
    PasswordEncoder quickPasswordEncoder() {
        var oneRound = new Pbkdf2PasswordEncoder("", SALT_BYTES, 1, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        return new DelegatingPasswordEncoder(SCHEME, Map.of(SCHEME, oneRound));
    }
}
