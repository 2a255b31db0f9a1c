package org.yoriai.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yoriai.identity.MembersTest.refused;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.yoriai.As;
import org.yoriai.DeskClient;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.OpenDesks.Verdict;
import org.yoriai.shared.BusinessTime;

/** Whoever is signed in somewhere sees it and can end it; whoever is locked is out within seconds, whatever they have open. */
@YoriaiTest
class OpenDesksTest {
    private static final String FRESH = "夕立のあとの 石畳を 歩く犬";

    static final IdentitySettings SETTINGS =
            new IdentitySettings(true, SecondFactorRule.OFFERED, Duration.ofMinutes(30));

    @Autowired
    SignIn signIn;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    OwnAccount own;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    Person admin;
    Person person;

    @BeforeEach
    void begin() {
        admin = As.signedIn(signIn, "admin");
        person = TestPeople.opened("desk", Role.OFFICE, signIn, invitations, LocalDate.now(clock));
    }

    @AfterEach
    void clear() {
        TestPeople.clear(jdbc);
    }

    @Test
    void aLockClosesWhatIsOpenWithinSeconds() throws Exception {
        try (DeskClient desk = desk(TestPeople.PASSWORD)) {
            assertThat(desk.open("mail", "")).doesNotContain("yo-login");
            As.run(admin, () -> members.lock(person.id(), admin));
            await().atMost(Duration.ofSeconds(5)).until(() -> isOut(desk));
            assertThat(As.call(person, () -> own.desks(person))).isEmpty();
        }
    }

    @Test
    void aPersonSeesTheirBrowsersAndEndsOneOrAllOthers() throws Exception {
        try (DeskClient here = desk(TestPeople.PASSWORD);
                DeskClient there = desk(TestPeople.PASSWORD);
                DeskClient elsewhere = desk(TestPeople.PASSWORD)) {
            for (DeskClient desk : List.of(here, there, elsewhere)) {
                assertThat(isOut(desk)).isFalse();
            }
            List<SignInDesk> desks = As.call(person, () -> own.desks(person));
            assertThat(desks).hasSize(3);
            // the one used last stands first
            As.run(person, () -> own.endDesk(desks.getFirst().id(), person));
            await().atMost(Duration.ofSeconds(5)).until(() -> isOut(elsewhere));
            assertThat(isOut(there)).isFalse();
            As.run(
                    admin,
                    () -> refused("desk-gone", () -> own.endDesk(desks.getLast().id(), admin)));
            assertThat(isOut(here)).as("nobody ends another person's").isFalse();
            As.run(person, () -> own.endOtherDesks(Optional.of(desks.getLast().id()), person));
            await().atMost(Duration.ofSeconds(5)).until(() -> isOut(there));
            assertThat(isOut(here)).isFalse();
        }
    }

    @Test
    void aNewPasswordEndsWhatIsOpenUnderTheOldOne() throws Exception {
        try (DeskClient here = desk(TestPeople.PASSWORD);
                DeskClient there = desk(TestPeople.PASSWORD)) {
            assertThat(isOut(there)).isFalse();
            assertThat(isOut(here)).isFalse();
            SignInDesk mine = As.call(person, () -> own.desks(person)).getFirst();
            As.run(person, () -> {
                refused("password-wrong", () -> own.changePassword("知らない", FRESH, Optional.of(mine.id()), person));
                refused(
                        "password-length",
                        () -> own.changePassword(TestPeople.PASSWORD, "短い", Optional.of(mine.id()), person));
                own.changePassword(TestPeople.PASSWORD, FRESH, Optional.of(mine.id()), person);
            });
            await().atMost(Duration.ofSeconds(5)).until(() -> isOut(there));
            assertThat(isOut(here)).isFalse();
            assertThat(signIn.authenticate(person.login(), FRESH)).isEqualTo(person);
            refused("sign-in-failed", () -> signIn.authenticate(person.login(), TestPeople.PASSWORD));
        }
    }

    @Test
    void theAdministratorSignsAPersonOutWhoMaySignInAgain() throws Exception {
        try (DeskClient desk = desk(TestPeople.PASSWORD)) {
            assertThat(isOut(desk)).isFalse();
            As.run(admin, () -> members.endDesks(person.id(), admin));
            await().atMost(Duration.ofSeconds(5)).until(() -> isOut(desk));
        }
        try (DeskClient desk = desk(TestPeople.PASSWORD)) {
            assertThat(isOut(desk)).isFalse();
        }
    }

    @Test
    void aLockAtAnotherNodeOrTheEndOfThePeriodIsNoticedHereWithinTenSeconds() {
        Instant start = clock.instant();
        Ticking time = new Ticking(start);
        OpenDesks node = new OpenDesks(signIn, List.of(), time, SETTINGS);
        MockHttpSession session = new MockHttpSession();
        assertThat(node.judge(session, person, "", false)).isEqualTo(Verdict.ADMITTED);
        jdbc.sql("update membership set locked_at = ? where account_id = ?")
                .params(OffsetDateTime.now(clock), person.idValue())
                .update();
        time.now = start.plusSeconds(9);
        assertThat(node.judge(session, person, "", false))
                .as("not asked at every click")
                .isEqualTo(Verdict.ADMITTED);
        time.now = start.plusSeconds(10);
        assertThat(node.judge(session, person, "", false)).isEqualTo(Verdict.ENDED);
    }

    @ParameterizedTest
    @CsvSource({
        "'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0', Edge · Windows",
        "'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15', Safari · macOS",
        "'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Mobile/15E148 Safari/604.1', Safari · iPhone",
        "'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Mobile Safari/537.36', Chrome · Android",
        "curl/8, ? · ?",
    })
    void aBrowserIsToldByTheNameItsUserKnows(String agent, String name) {
        assertThat(BrowserName.of(agent)).isEqualTo(name);
    }

    private DeskClient desk(String password) throws IOException, InterruptedException {
        return new DeskClient("http://localhost:" + port).signIn(person.login(), password);
    }

    private static boolean isOut(DeskClient desk) throws IOException, InterruptedException {
        return desk.ask("GET", "/mail", "").uri().getPath().equals("/login");
    }

    static final class Ticking extends Clock {
        Instant now;

        Ticking(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return BusinessTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
