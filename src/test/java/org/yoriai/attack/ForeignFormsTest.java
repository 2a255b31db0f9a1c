package org.yoriai.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;
import org.yoriai.DeskClient;
import org.yoriai.YoriaiTest;
import org.yoriai.attack.Doors.Door;

/** Another site makes somebody's browser send something here: their cookie alone changes nothing (CSRF). */
@Tag("attack")
@YoriaiTest
class ForeignFormsTest {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** What takes a request without the desk's token, and why a foreign site gains nothing by it. */
    private static final Map<String, Exempt> EXEMPT = Map.of(
            "POST /s", Exempt.NO_COOKIE_COUNTS,
            "POST /s/", Exempt.NO_COOKIE_COUNTS,
            "POST /s/{token}/answers", Exempt.NO_COOKIE_COUNTS,
            "POST /api/kit/v1/devices", Exempt.OWN_SECRET,
            "POST /api/kit/v1/sign-in", Exempt.OWN_SECRET,
            "POST /api/kit/v1/checkouts", Exempt.BEARER,
            "POST /api/kit/v1/checkouts/{id}/acts", Exempt.BEARER,
            "POST /api/kit/v1/checkouts/{id}/return", Exempt.BEARER,
            "PUT /api/kit/v1/checkouts/{id}/photographs/{sha256}", Exempt.BEARER);

    private enum Exempt {
        /** A survey is answered by whoever holds its address; nobody is signed in there. */
        NO_COOKIE_COUNTS,
        /** A code or a password stands in the body. */
        OWN_SECRET,
        /** A header that no browser adds by itself. */
        BEARER
    }

    @Autowired
    WebApplicationContext house;

    @LocalServerPort
    int port;

    @Test
    void noAddressThatChangesThingsTakesACookieAlone() throws Exception {
        Map<String, String> wrong = new TreeMap<>();
        Set<String> exempt = new TreeSet<>();
        try (DeskClient desk = new DeskClient("http://localhost:" + port).signIn("office")) {
            for (Door door : Doors.addresses(house)) {
                String name = door.method() + " " + door.pattern();
                if (READING.contains(door.method()) || door.pattern().equals("/error")) {
                    continue;
                }
                String path =
                        door.pattern().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
                HttpResponse<String> alone = desk.ask(door.method(), path, "{}");
                HttpResponse<String> forged = desk.ask(door.method(), path, "_csrf=" + UUID.randomUUID());
                Exempt why = EXEMPT.get(name);
                if (why != null) {
                    exempt.add(name);
                }
                int most = why == null ? 403 : why == Exempt.BEARER ? 401 : 0;
                if (most > 0 && (alone.statusCode() != most || forged.statusCode() != most)) {
                    wrong.put(name, alone.statusCode() + " and " + forged.statusCode());
                }
                // whatever is let in without a token knows nobody by their cookie
                if (why != null && alone.headers().firstValue("Set-Cookie").isPresent()) {
                    wrong.put(name, "has a session");
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(exempt).isEqualTo(new TreeSet<>(EXEMPT.keySet()));
    }

    @Test
    void theDeskItselfRefusesThem() throws Exception {
        try (DeskClient desk = new DeskClient("http://localhost:" + port).signIn("office");
                DeskClient attacker = new DeskClient("http://localhost:" + port)) {
            for (String path : Set.of("/logout", "/login/code", "/mail", "/files/agreements/list.csv")) {
                for (String body : Set.of("", "_csrf=" + UUID.randomUUID())) {
                    assertThat(desk.ask("POST", path, body).statusCode())
                            .as(path + " " + body)
                            .isEqualTo(403);
                }
            }
            // a sign-in without the page's token asks again, and nobody is signed in
            HttpResponse<String> login = attacker.ask(
                    "POST", "/login", "username=office&password=yoriai-sample-2026&_csrf=" + UUID.randomUUID());
            assertThat(login.uri().getPath()).isEqualTo("/login");
            assertThat(attacker.ask("GET", "/mail", "").uri().getPath()).isEqualTo("/login");
            assertThat(desk.ask("GET", "/mail", "").uri().getPath()).isEqualTo("/mail");
        }
    }

    @Test
    void aPagesOwnLineTakesItsOwnTokenAlone() throws Exception {
        try (DeskClient desk = new DeskClient("http://localhost:" + port).signIn("office")) {
            desk.open("mail", "");
            HttpResponse<String> answer = desk.ask(
                    "POST",
                    "/?v-r=uidl&v-uiId=0",
                    "{\"csrfToken\":\"" + UUID.randomUUID()
                            + "\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"/users\",\"query\":\"\","
                            + "\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}],\"syncId\":1,\"clientId\":1}");
            // told that the page is no longer good, and nothing of another page is drawn
            assertThat(answer.body()).contains("\"changes\":{}", "\"appError\"").doesNotContain("利用者");
        }
    }
}
