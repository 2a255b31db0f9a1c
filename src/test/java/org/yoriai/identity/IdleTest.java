package org.yoriai.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpSession;
import org.yoriai.As;
import org.yoriai.DeskClient;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.OpenDesks.Verdict;

/** I9, 18条(4)ア: a desk that nobody uses is signed out, however busily its open page talks to the server. */
@YoriaiTest
class IdleTest {
    @Autowired
    SignIn signIn;

    @Autowired
    OpenDesks desks;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    final List<String> told = new CopyOnWriteArrayList<>();
    final MockHttpSession session = new MockHttpSession();
    Person person;
    Instant start;
    OpenDesksTest.Ticking time;
    OpenDesks node;

    @BeforeEach
    void begin() {
        person = As.signedIn(signIn, "office");
        start = clock.instant();
        time = new OpenDesksTest.Ticking(start);
        node = new OpenDesks(signIn, List.of(new Telling()), time, OpenDesksTest.SETTINGS);
        assertThat(node.judge(session, person, "", true)).isEqualTo(Verdict.ADMITTED);
    }

    @Test
    void theHeartbeatOfAnOpenPageKeepsNobodySignedIn() {
        for (int minute = 1; minute < 29; minute++) {
            pass(minute * 60);
            assertThat(node.judge(session, person, "", false)).isEqualTo(Verdict.ADMITTED);
            node.endIdle();
        }
        assertThat(told).isEmpty();
        pass(29 * 60);
        node.endIdle();
        node.endIdle();
        await().untilAsserted(() -> assertThat(told).containsExactly("warned"));
        pass(30 * 60 - 1);
        assertThat(node.judge(session, person, "", false)).isEqualTo(Verdict.ADMITTED);
        pass(30 * 60);
        assertThat(node.judge(session, person, "", true)).as("too late").isEqualTo(Verdict.IDLE);
        node.endIdle();
        await().untilAsserted(() -> assertThat(told).containsExactly("warned", "closed, idle"));
    }

    @Test
    void whoeverAnswersTheWarningStaysAndIsWarnedAgainLater() {
        pass(29 * 60 + 30);
        node.endIdle();
        await().untilAsserted(() -> assertThat(told).containsExactly("warned"));
        node.acted((OpenDesk) session.getAttribute(OpenDesk.ATTRIBUTE));
        pass(59 * 60 + 29);
        assertThat(node.judge(session, person, "", false)).isEqualTo(Verdict.ADMITTED);
        node.endIdle();
        await().untilAsserted(() -> assertThat(told).containsExactly("warned", "warned"));
        pass(59 * 60 + 30);
        node.acted((OpenDesk) session.getAttribute(OpenDesk.ATTRIBUTE));
        assertThat(node.judge(session, person, "", false)).as("too late").isEqualTo(Verdict.IDLE);
    }

    @ParameterizedTest(name = "{0} {1} after 29 minutes, seen at 31: {2}")
    @CsvSource({
        "POST, /?v-r=heartbeat&v-uiId=0, false",
        "GET, /VAADIN/push?v-r=push&v-uiId=0, false",
        "GET, /VAADIN/build/nothing.js, false",
        "GET, /sessions, true",
    })
    void onlyWhatAPersonAsksForKeepsTheSignIn(String method, String address, boolean kept) throws Exception {
        try (DeskClient desk = new DeskClient("http://localhost:" + port).signIn("adviser")) {
            OpenDesk open = opened(desk);
            open.acted(OffsetDateTime.now(clock).minusMinutes(29));
            desk.status(method, address);
            assertThat(open.idle(OffsetDateTime.now(clock).plusMinutes(2), Duration.ofMinutes(30)))
                    .isEqualTo(!kept);
        }
    }

    @Test
    void aKeyOrPointerReportedByThePageKeepsTheSignIn() throws Exception {
        try (DeskClient desk = new DeskClient("http://localhost:" + port).signIn("adviser")) {
            OpenDesk open = opened(desk);
            desk.open("me", "");
            open.acted(OffsetDateTime.now(clock).minusMinutes(29));
            desk.act("yo-acted");
            assertThat(open.idle(OffsetDateTime.now(clock).plusMinutes(2), Duration.ofMinutes(30)))
                    .isFalse();
        }
    }

    @Test
    void theOpenPageWarnsAMinuteBefore() throws Exception {
        try (DeskClient desk = new DeskClient("http://localhost:" + port).signIn("adviser")) {
            OpenDesk open = opened(desk);
            desk.open("me", "");
            open.acted(OffsetDateTime.now(clock).minusMinutes(29).minusSeconds(5));
            desks.endIdle();
            // drawn on a thread of its own
            Thread.sleep(1_500);
            assertThat(desk.act("nothing")).contains("まもなくログアウトします");
        }
    }

    @Test
    void theSignInPageSaysWhy() throws Exception {
        try (DeskClient desk = new DeskClient("http://localhost:" + port).signIn("adviser")) {
            opened(desk).acted(OffsetDateTime.now(clock).minusMinutes(30));
            assertThat(desk.ask("GET", "/me", "").uri().getPath()).isEqualTo("/login");
            assertThat(desk.open("login", "")).contains("しばらく操作がなかったので");
            assertThat(desk.open("login", "")).doesNotContain("しばらく操作がなかったので");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 121})
    void aTimeThatIsNoneStopsTheStart(int minutes) {
        assertThatThrownBy(() -> new IdentitySettings(true, SecondFactorRule.OFFERED, Duration.ofMinutes(minutes)))
                .hasMessageContaining("YORIAI_IDLE");
    }

    /** What the server keeps of the browser that was signed in last. */
    private OpenDesk opened(DeskClient desk) throws Exception {
        desk.ask("GET", "/me", "");
        // the one used last stands first
        return desks.find(
                        desks.of(As.signedIn(signIn, "adviser").id()).getFirst().id())
                .orElseThrow();
    }

    private void pass(int seconds) {
        time.now = start.plusSeconds(seconds);
    }

    private final class Telling implements DeskCloser {
        @Override
        public void close(HttpSession closed, boolean idle) {
            told.add(idle ? "closed, idle" : "closed");
        }

        @Override
        public void warn(HttpSession warned) {
            told.add("warned");
        }
    }
}
