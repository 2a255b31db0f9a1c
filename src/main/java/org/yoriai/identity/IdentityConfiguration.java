package org.yoriai.identity;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

@Configuration
@EnableMethodSecurity
@EnableConfigurationProperties(IdentitySettings.class)
class IdentityConfiguration {
    // PBKDF2-HMAC-SHA-256 with 600,000 rounds, as on the tablet (CRYPTREC 電子政府推奨暗号リスト; 特記事項 18条(4)ア・ウ)
    private static final String SCHEME = "pbkdf2-sha256-600k";
    private static final int SALT_BYTES = 16;
    private static final int ROUNDS = 600_000;

    @Bean
    PasswordEncoder passwordEncoder() {
        var pbkdf2 = new Pbkdf2PasswordEncoder(
                "", SALT_BYTES, ROUNDS, Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        return new DelegatingPasswordEncoder(SCHEME, Map.of(SCHEME, pbkdf2));
    }
}
