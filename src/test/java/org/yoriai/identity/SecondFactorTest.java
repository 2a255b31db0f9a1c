package org.yoriai.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.yoriai.identity.MembersTest.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.DeskClient;
import org.yoriai.YoriaiTest;
import org.yoriai.vault.Audit;

/** I9, 18条(4)ア: whoever has an authenticator does not get in by the password alone; every code works once. */
@YoriaiTest
class SecondFactorTest {
    @Autowired
    SignIn signIn;

    @Autowired
    OwnSecondFactor own;

    @Autowired
    SecondFactorReset resets;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    SecondFactorRows rows;

    @Autowired
    SignInThrottle throttle;

    @Autowired
    SignInNews news;

    @Autowired
    Audit audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    Person admin;
    Person person;
    TotpSecret secret;
    long registered;

    @BeforeEach
    void begin() {
        admin = As.signedIn(signIn, "admin");
        person = TestPeople.opened("two-steps", Role.OFFICE, signIn, invitations, LocalDate.now(clock));
    }

    @AfterEach
    void clear() {
        TestPeople.clear(jdbc);
    }

    @Test
    void thePasswordAloneOpensNothingAndEachCodeWorksOnce() throws Exception {
        List<String> recovery = register();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        try (DeskClient desk = password()) {
            assertThat(isOut(desk)).as("after the password alone").isTrue();
            assertThat(desk.sendCode("000 000")).isEqualTo("/login/code?notice=code");
            assertThat(desk.sendCode(code(0))).as("the code of the set-up").isEqualTo("/login/code?notice=code");
            assertThat(isOut(desk)).isTrue();
            assertThat(desk.sendCode(code(1))).doesNotStartWith("/login");
            assertThat(isOut(desk)).isFalse();
        }
        try (DeskClient desk = password()) {
            assertThat(desk.sendCode(code(1))).as("used already").isEqualTo("/login/code?notice=code");
            assertThat(desk.sendCode(recovery.getFirst().toUpperCase(Locale.ROOT)))
                    .doesNotStartWith("/login");
            assertThat(isOut(desk)).isFalse();
        }
        try (DeskClient desk = password()) {
            assertThat(desk.sendCode(recovery.getFirst())).as("used already").isEqualTo("/login/code?notice=code");
            assertThat(desk.sendCode(recovery.getLast().replace("-", ""))).doesNotStartWith("/login");
        }
        assertThat(As.call(person, () -> own.state(person)).orElseThrow().codesLeft())
                .isEqualTo(8);
    }

    @Test
    void withoutThePasswordNoCodeIsAsked() throws Exception {
        register();
        try (DeskClient stranger = new DeskClient("http://localhost:" + port)) {
            assertThat(stranger.open("login/code", "")).doesNotContain("one-time-code");
            assertThat(stranger.ask("POST", "/login/code", "code=" + code(1)).statusCode())
                    .isEqualTo(403);
            assertThat(isOut(stranger)).isTrue();
        }
    }

    @Test
    void afterFiveWrongCodesTheRightOneWaitsWhateverThePassword() throws Exception {
        register();
        try (DeskClient desk = password()) {
            for (int tries = 1; tries <= 5; tries++) {
                assertThat(desk.sendCode("not a code")).isEqualTo("/login/code?notice=code");
            }
            assertThat(desk.sendCode(code(1))).startsWith("/login/code?notice=wait&seconds=");
        }
        try (DeskClient desk = password()) {
            assertThat(desk.sendCode(code(1))).startsWith("/login/code?notice=wait&seconds=");
            assertThat(isOut(desk)).isTrue();
        }
    }

    @Test
    void settingItUpAndTakingItAwayAskForThePassword() throws Exception {
        As.run(person, () -> refused("password-wrong", () -> own.begin("知らない", person)));
        As.run(person, () -> refused("first-code-wrong", () -> own.register(TotpSecret.next(), "123456", person)));
        try (DeskClient desk = password()) {
            assertThat(isOut(desk)).as("nothing is registered yet").isFalse();
        }
        List<String> before = register();
        As.run(person, () -> {
            refused("second-factor-there", () -> own.register(secret, code(1), person));
            refused("password-wrong", () -> own.renewCodes("知らない", person));
            assertThat(own.renewCodes(TestPeople.PASSWORD, person)).doesNotContainAnyElementsOf(before);
            refused("password-wrong", () -> own.remove("知らない", person));
            own.remove(TestPeople.PASSWORD, person);
            refused("second-factor-none", () -> own.remove(TestPeople.PASSWORD, person));
        });
        try (DeskClient desk = password()) {
            assertThat(isOut(desk)).isFalse();
        }
        Person sample = As.signedIn(signIn, "lecturer");
        As.run(sample, () -> refused("second-factor-sample", () -> own.begin("yoriai-sample-2026", sample)));
    }

    @Test
    void theAdministratorResetsItAndThePersonIsToldAndSignedOut() throws Exception {
        As.run(
                admin,
                () -> members.change(
                        person.id(),
                        new MemberDraft(
                                Role.OFFICE,
                                "試験 まこと",
                                "見本区",
                                Optional.of("probe@yoriai.example"),
                                LocalDate.now(clock),
                                LocalDate.now(clock)),
                        admin));
        register();
        try (DeskClient desk = password()) {
            assertThat(desk.sendCode(code(1))).doesNotStartWith("/login");
            Member row = As.call(admin, () -> members.all(admin)).stream()
                    .filter(member -> member.account().equals(person.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.secondFactor()).isTrue();
            assertThat(As.call(admin, () -> resets.reset(person.id(), admin))).isTrue();
            await().atMost(Duration.ofSeconds(5)).until(() -> isOut(desk));
        }
        assertThat(jdbc.sql("select count(*) from letter where letter_key like ?")
                        .param("sign-in:" + person.id() + ":second-factor-reset:%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'second-factor.reset' and subject = ?")
                        .param(person.id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        try (DeskClient desk = password()) {
            assertThat(isOut(desk)).as("the password alone again").isFalse();
        }
        As.run(admin, () -> refused("second-factor-none", () -> resets.reset(person.id(), admin)));
    }

    @Test
    void whereItIsRequiredTheFirstSignInLeadsToTheSetUpAndTheSampleIsLeftAlone() {
        SecondFactors required = new SecondFactors(
                rows,
                throttle,
                news,
                audit,
                transaction,
                clock,
                new IdentitySettings(true, SecondFactorRule.REQUIRED, Duration.ofMinutes(30)));
        IdAndPassword form = new IdAndPassword(signIn, required, clock);
        SecondStepSignIn second = new SecondStepSignIn(required, signIn, clock);
        SecondStep step = needed(form);
        assertThat(step.kind()).isEqualTo(SecondStep.Kind.SET_UP);
        refused("code-wrong", () -> second.finish(step, "123456"));
        TotpSecret fresh = second.begin(step);
        refused("first-code-wrong", () -> second.register(step, fresh, "12345"));
        long now = Totp.step(clock.instant());
        SecondStepSignIn.SetUp done = second.register(step, fresh, Totp.code(fresh.bytes(), now));
        assertThat(second.finish(done.step(), "")).isEqualTo(person);
        refused("step-lapsed", () -> second.register(step, TotpSecret.next(), "123456"));
        assertThat(needed(form).kind()).isEqualTo(SecondStep.Kind.CODE);
        SecondStep old =
                new SecondStep(person, SecondStep.Kind.CODE, clock.instant().minusSeconds(601));
        refused("step-lapsed", () -> second.finish(old, Totp.code(fresh.bytes(), now + 1)));
        assertThat(form.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("ward", "yoriai-sample-2026")))
                .isNotNull();
    }

    @Test
    void theSecretLiesSealedAndForItsOwnerAlone() {
        register();
        byte[] stored = jdbc.sql("select secret from second_factor where account_id = ?")
                .param(person.idValue())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret.bytes(), StandardCharsets.ISO_8859_1));
        Person other = TestPeople.opened("other", Role.OFFICE, signIn, invitations, LocalDate.now(clock));
        jdbc.sql("insert into second_factor (account_id, secret, last_step, since)"
                        + " select ?, secret, 0, since from second_factor where account_id = ?")
                .params(other.idValue(), person.idValue())
                .update();
        assertThat(catchThrowableOfType(IllegalStateException.class, () -> rows.of(other.id())))
                .hasMessageContaining("sealed for another");
    }

    private SecondStep needed(IdAndPassword form) {
        return catchThrowableOfType(
                        SecondStepNeeded.class,
                        () -> form.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                                person.login(), TestPeople.PASSWORD)))
                .step();
    }

    private List<String> register() {
        return As.call(person, () -> {
            secret = own.begin(TestPeople.PASSWORD, person);
            registered = Totp.step(clock.instant());
            return own.register(secret, code(0), person);
        });
    }

    private String code(int later) {
        return Totp.code(secret.bytes(), registered + later);
    }

    private DeskClient password() throws IOException, InterruptedException {
        return new DeskClient("http://localhost:" + port).signIn(person.login(), TestPeople.PASSWORD);
    }

    private static boolean isOut(DeskClient desk) throws IOException, InterruptedException {
        return desk.ask("GET", "/mail", "").uri().getPath().equals("/login");
    }
}
