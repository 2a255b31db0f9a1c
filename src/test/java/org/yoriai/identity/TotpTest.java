package org.yoriai.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Any authenticator app and this server show the same figures at the same time. */
class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest(name = "RFC 6238, appendix B: at {0} s the code is {1}")
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130",
    })
    void theCodesAreThoseOfTheStandard(long at, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(at)))).isEqualTo(code);
    }

    @ParameterizedTest(name = "a phone {0} s off, last code {1} steps ago: taken {2}")
    @CsvSource({
        "-60, 10, false",
        "-30, 10, true",
        "0, 10, true",
        "30, 10, true",
        "60, 10, false",
        "-30, 1, false",
        "0, 0, false",
        "0, 1, true",
        "30, 0, true",
        "30, -1, false",
    })
    void aCodeIsTakenHalfAMinuteEarlyOrLateAndNeverTwice(int off, int usedAgo, boolean taken) {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        String shown = Totp.code(SECRET, Totp.step(now.plusSeconds(off)));
        assertThat(Totp.stepOf(shown, SECRET, now, Totp.step(now) - usedAgo).isPresent())
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ, 12345678901234567890"})
    void theAppAndTheServerReadTheSameSecret(String base32, String secret) {
        assertThat(new TotpSecret(base32).bytes()).isEqualTo(secret.getBytes(StandardCharsets.US_ASCII));
    }

    @RepeatedTest(20)
    void aNewSecretIsWholeInLetters() {
        TotpSecret secret = TotpSecret.next();
        assertThat(secret.base32()).matches("[A-Z2-7]{32}");
        assertThat(secret.bytes()).hasSize(20);
        assertThat(secret.uri("a b"))
                .isEqualTo("otpauth://totp/Yoriai:a%20b?secret=" + secret.base32() + "&issuer=Yoriai");
        assertThat(secret.toString()).doesNotContain(secret.base32());
    }
}
