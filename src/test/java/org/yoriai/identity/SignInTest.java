package org.yoriai.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.YoriaiTest;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;

@YoriaiTest
class SignInTest {
    @Autowired
    SignIn signIn;

    @ParameterizedTest(name = "{0} is {2} ({1})")
    @CsvSource({
        "ward, WARD, 見本 花子",
        "office, OFFICE, 例示 一郎",
        "lecturer, FIELD, 見本 太郎",
        "adviser, FIELD, 案内 あかり",
        "facilitator, FIELD, 手本 健",
        "auditor, AUDITOR, 点検 光",
        "admin, ADMIN, 管理 守"
    })
    void everySampleAccountSignsIn(String login, Role role, String name) {
        Person person = signIn.authenticate(login, SampleData.PASSWORD);
        assertThat(person.role()).isEqualTo(role);
        assertThat(person.displayName()).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0} with the password {1} is refused")
    @CsvSource({"ward, wrong", "nobody, yoriai-sample-2026", "'', ''", "WARD' or '1'='1, x"})
    void aWrongIdOrPasswordIsRefusedAlike(String login, String password) {
        assertThatThrownBy(() -> signIn.authenticate(login, password))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("sign-in-failed"));
    }

    @ParameterizedTest(name = "I2: on {0} work is allowed: {1}")
    @CsvSource({"2026-08-31, false", "2026-09-01, true", "2027-03-31, true", "2027-04-01, false"})
    void nobodyWorksOutsideTheirPeriodOnTheRegister(LocalDate day, boolean allowed) {
        Membership membership = new Membership(
                Ids.next(),
                Ids.next(),
                Role.FIELD,
                "見本 太郎",
                "受託者",
                Optional.empty(),
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 3, 31));
        assertThat(membership.activeOn(day)).isEqualTo(allowed);
    }

    @Test
    void afterFiveWrongPasswordsTheNextTryWaitsLongerEachTime() {
        var now = new Instant[] {Instant.parse("2026-11-23T00:00:00Z")};
        InstantSource source = () -> now[0];
        SignInThrottle throttle = new SignInThrottle(source.withZone(BusinessTime.ZONE));
        for (int failure = 1; failure <= 5; failure++) {
            throttle.admit("someone");
            throttle.failed("someone");
        }
        assertThatThrownBy(() -> throttle.admit("someone")).isInstanceOf(Refusal.class);
        throttle.admit("somebody else");
        now[0] = now[0].plus(Duration.ofSeconds(31));
        throttle.admit("someone");
        throttle.failed("someone");
        now[0] = now[0].plus(Duration.ofSeconds(31));
        assertThatThrownBy(() -> throttle.admit("someone")).isInstanceOf(Refusal.class);
        now[0] = now[0].plus(Duration.ofSeconds(30));
        throttle.admit("someone");
        throttle.succeeded("someone");
        throttle.failed("someone");
        throttle.admit("someone");
    }
}
