package org.yoriai.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kit's files, whether or not this build has made them: a missing one is missing, never a sign-in page. */
class KitPagesTest extends KitTesting {
    private static final boolean BUILT = KitPagesTest.class.getResource("/META-INF/resources/kit/index.html") != null;

    @Test
    void theAddressWithoutASlashLeadsToTheKit() throws Exception {
        HttpResponse<String> answer = get("/kit");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/kit/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kit/assets/gone-12345678.js", "/kit/gone.png", "/kit/a/gone.css"})
    void aMissingFileIsNotFound(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kit/", "/kit/index.html", "/kit/session/attendance"})
    void everyPageOfTheKitIsTheKit(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(BUILT ? 200 : 404);
        assertThat(answer.headers().firstValue("Service-Worker-Allowed")).contains("/kit");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        if (BUILT) {
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Accept", "text/html")
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
