package org.yoriai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yoriai.YoriaiTest;

/** An address that no page answers says what happened in the reader's words, never in the framework's. */
@YoriaiTest
class ErrorPagesTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/s/a;b, 400, ja, ページが見つかりません",
        "/s//, 400, ja, ページが見つかりません",
        "/sessions/a;b, 400, en, Page not found",
        "/s/%2e%2e, 400, ja, ページが見つかりません",
        "/kit/gone.png, 404, ja, ページが見つかりません",
        "/kit/gone.png, 404, en, Page not found",
    })
    void tellsInTheReadersWords(String path, int status, String language, String title) throws Exception {
        HttpResponse<String> answer = get(path, language);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains("lang=\"" + language + "\"", "<h1>" + title + "</h1>")
                .doesNotContain("Whitelabel", "Exception", "java.");
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Accept", "text/html")
                            .header("Accept-Language", language)
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
