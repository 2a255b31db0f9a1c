package org.yoriai.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yoriai.YoriaiTest;

/** What each surface tells the browser to keep out; a header that is gone is a door that stands open. */
@Tag("attack")
@YoriaiTest
class HeadersTest {
    private static final String[] NAMES = {
        "Content-Security-Policy", "Referrer-Policy", "Permissions-Policy", "X-Content-Type-Options", "X-Frame-Options"
    };

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0}: {1} holds {2}, not {3}")
    @CsvSource({
        "/s/sample, Content-Security-Policy, default-src 'none'; style-src 'self'; script-src 'self';, unsafe",
        "/s/sample, Content-Security-Policy, frame-ancestors 'none', *",
        "/s/sample, Content-Security-Policy, form-action 'self'; base-uri 'none', http",
        "/s/sample, Referrer-Policy, no-referrer, when",
        "/s/sample, Permissions-Policy, camera=(), self",
        "/s/no-such-survey, Referrer-Policy, no-referrer, when",
        "/kit/, Content-Security-Policy, default-src 'none'; script-src 'self'; style-src 'self';, unsafe",
        "/kit/, Content-Security-Policy, frame-ancestors 'none', *",
        "/kit/, Content-Security-Policy, connect-src 'self', http",
        "/kit/, Referrer-Policy, no-referrer, when",
        "/kit/, Permissions-Policy, camera=(self), *",
        "/api/kit/v1/checkouts, Content-Security-Policy, default-src 'none', self",
        "/calendar/x.ics, Referrer-Policy, no-referrer, when",
        "/calendar/x.ics, Content-Security-Policy, default-src 'none', self",
        "/styles/desk.css, Content-Security-Policy, default-src 'none', self",
        "/login, Content-Security-Policy, default-src 'none'; script-src 'self', http",
        "/login, Content-Security-Policy, frame-ancestors 'none', *",
        "/login, Content-Security-Policy, connect-src 'self';, ws:",
        "/login, Referrer-Policy, same-origin, when",
        "/login, Permissions-Policy, camera=(), self",
        "/invitation/x, Referrer-Policy, same-origin, when",
        "/today, Content-Security-Policy, form-action 'self'; base-uri 'self', http",
    })
    void everySurfaceKeepsForeignThingsOut(String path, String header, String holds, String not) throws Exception {
        HttpHeaders headers = get(path, "https");
        for (String name : NAMES) {
            assertThat(headers.allValues(name)).as(name).hasSize(1);
        }
        assertThat(headers.firstValue(header).orElseThrow()).contains(holds).doesNotContain(not);
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow())
                .contains("microphone=(), geolocation=(), payment=(), usb=()");
        assertThat(headers.firstValue("Strict-Transport-Security").orElseThrow())
                .contains("max-age=31536000")
                .contains("includeSubDomains");
    }

    @ParameterizedTest
    @CsvSource({"/s/sample", "/kit/", "/login", "/styles/desk.css"})
    void inClearNobodyPromisesTls(String path) throws Exception {
        assertThat(get(path, "http").firstValue("Strict-Transport-Security")).isEmpty();
    }

    private HttpHeaders get(String path, String scheme) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .header("Accept", "text/html")
                                    .header("X-Forwarded-Proto", scheme)
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .headers();
        }
    }
}
