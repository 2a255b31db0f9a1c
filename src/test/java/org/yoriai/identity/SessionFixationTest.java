package org.yoriai.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.DeskClient;
import org.yoriai.YoriaiTest;

/** A cookie that somebody else knew, planted or kept opens nothing: neither after signing in nor after the end. */
@Tag("attack")
@YoriaiTest
class SessionFixationTest {
    private static final List<String> DOORS = List.of("/mail", "/today", "/users", "/files/agreements/list.csv");

    @Autowired
    SignIn signIn;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    OwnSecondFactor secondFactor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private Person admin;
    private Person person;

    @BeforeEach
    void begin() {
        admin = As.signedIn(signIn, "admin");
        person = TestPeople.opened("cookie", Role.OFFICE, signIn, invitations, LocalDate.now(clock));
    }

    @AfterEach
    void clear() {
        http.close();
        TestPeople.clear(jdbc);
        jdbc.sql("delete from letter where topic like 'second-factor:%'").update();
    }

    @Test
    void aSessionKnownBeforeSigningInIsNotTheOneAfterIt() throws Exception {
        try (DeskClient desk = new DeskClient(address())) {
            desk.open("login", "");
            String known = desk.cookies();
            assertThat(known).startsWith("JSESSIONID=");
            desk.signIn(person.login(), TestPeople.PASSWORD);
            assertThat(desk.cookies()).startsWith("JSESSIONID=").isNotEqualTo(known);
            assertThat(opened(desk.cookies())).containsExactlyElementsOf(DOORS);
            assertThat(opened(known)).isEmpty();
        }
    }

    @Test
    void theSecondStepChangesItAgain() throws Exception {
        TotpSecret secret = As.call(person, () -> secondFactor.begin(TestPeople.PASSWORD, person));
        long step = Totp.step(clock.instant());
        As.run(person, () -> secondFactor.register(secret, Totp.code(secret.bytes(), step), person));
        try (DeskClient desk = new DeskClient(address())) {
            desk.open("login", "");
            String known = desk.cookies();
            desk.signIn(person.login(), TestPeople.PASSWORD);
            String half = desk.cookies();
            assertThat(half).isNotEqualTo(known);
            assertThat(opened(half)).isEmpty();
            assertThat(desk.sendCode(Totp.code(secret.bytes(), step + 1))).doesNotStartWith("/login");
            assertThat(desk.cookies()).isNotEqualTo(half);
            assertThat(opened(desk.cookies())).containsExactlyElementsOf(DOORS);
            assertThat(opened(half)).isEmpty();
            assertThat(opened(known)).isEmpty();
        }
    }

    @Test
    void aPlantedSessionIsNotTakenOver() throws Exception {
        String planted = "JSESSIONID=0123456789ABCDEF0123456789ABCDEF";
        HttpResponse<String> answer = get("/login", "Cookie", planted);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith(planted))
                .anyMatch(cookie -> cookie.startsWith("JSESSIONID="));
        // not in the address either, where it would be handed on
        assertThat(get("/login;jsessionid=0123456789ABCDEF0123456789ABCDEF").body())
                .doesNotContain("jsessionid");
    }

    @Test
    void theCookieIsForTheBrowserAlone() throws Exception {
        assertThat(cookie("https")).contains("; HttpOnly", "; SameSite=Lax", "; Secure", "Path=/");
        assertThat(cookie("http")).contains("; HttpOnly", "; SameSite=Lax").doesNotContain("Secure");
    }

    @Test
    void whatHasEndedOpensNothing() throws Exception {
        afterwards(() -> members.lock(person.id(), admin));
        As.run(admin, () -> members.unlock(person.id(), admin));
        afterwards(() -> members.endDesks(person.id(), admin));
        String fresh = "石段に 落ちた柿を 数える朝";
        afterwards(() -> {
            InvitationLink link = invitations.again(person.id(), TestPeople.BASE, admin);
            invitations.accept(link.token(), fresh);
        });
        try (DeskClient desk = new DeskClient(address()).signIn(person.login(), fresh)) {
            String cookies = desk.cookies();
            assertThat(opened(cookies)).isNotEmpty();
            As.run(admin, () -> members.end(person.id(), admin));
            assertThat(opened(cookies)).isEmpty();
        }
    }

    @Test
    void signingOutEndsItOnTheServer() throws Exception {
        try (DeskClient desk = new DeskClient(address()).signIn(person.login(), TestPeople.PASSWORD)) {
            String cookies = desk.cookies();
            assertThat(opened(cookies)).isNotEmpty();
            desk.click(desk.open("mail", ""), "ログアウト");
            assertThat(opened(cookies)).isEmpty();
        }
    }

    private void afterwards(Executable end) throws Exception {
        try (DeskClient desk = new DeskClient(address()).signIn(person.login(), TestPeople.PASSWORD)) {
            String cookies = desk.cookies();
            assertThat(opened(cookies)).containsExactlyElementsOf(DOORS);
            As.call(
                    admin,
                    () -> quietly(() -> {
                        try {
                            end.execute();
                        } catch (Throwable failed) {
                            throw new IllegalStateException(failed);
                        }
                        return List.of();
                    }));
            assertThat(opened(cookies)).isEmpty();
        }
    }

    /** Which doors this cookie opens, asked at once. */
    private List<String> opened(String cookies) {
        return DOORS.stream()
                .filter(door -> quietly(() -> get(door, "Cookie", cookies)).statusCode() == 200)
                .toList();
    }

    private String cookie(String scheme) throws Exception {
        return get("/login", "X-Forwarded-Proto", scheme).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + path)).header("Accept", "text/html");
        return http.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static <T> T quietly(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
