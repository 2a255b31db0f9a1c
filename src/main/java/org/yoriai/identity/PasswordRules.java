package org.yoriai.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yoriai.shared.Refusal;

/** パスワードの決まり — long, and none that is tried first; no rule about kinds of signs, which only makes people write it down. */
@Component
class PasswordRules {
    static final int SHORTEST = 12;
    /** What the sign-in form takes. */
    static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;
    private final Set<String> common;

    PasswordRules() {
        try (InputStream list = new ClassPathResource("passwords/common.txt").getInputStream()) {
            common = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** @throws Refusal {@code password-length}, {@code password-login}, {@code password-common} */
    void require(String password, String login) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "password-length", SHORTEST, LONGEST);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (plain.contains(login.toLowerCase(Locale.ROOT))) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "password-login");
        }
        if (common.contains(plain) || plain.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "password-common");
        }
    }
}
