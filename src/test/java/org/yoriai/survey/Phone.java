package org.yoriai.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A participant's phone: real HTTP, no script, no cookies, follows no redirect by itself. */
final class Phone {
    private static final Pattern NONCE = Pattern.compile("name=\"nonce\"[^>]*value=\"([^\"]+)\"");
    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;

    Phone(int port) {
        this.server = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> post(String path, String... fields) {
        return send(form(path, fields).build());
    }

    /** As a proxy hands on a request from another address. */
    HttpResponse<String> postFrom(String address, String path, String... fields) {
        return send(form(path, fields).header("X-Forwarded-For", address).build());
    }

    private HttpRequest.Builder form(String path, String... fields) {
        String body = IntStream.range(0, fields.length / 2)
                .mapToObj(index -> encode(fields[2 * index]) + "=" + encode(fields[2 * index + 1]))
                .collect(Collectors.joining("&"));
        return request(path, "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(String method, String path, String type, String body) {
        return send(request(path, type)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** The hidden number of a freshly opened page. */
    String open(String path) {
        return nonce(get(path));
    }

    static String nonce(HttpResponse<String> page) {
        Matcher found = NONCE.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("No form on the page: " + page.statusCode() + " " + page.body());
        }
        return found.group(1);
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    static String[] with(String[] fields, String... more) {
        return java.util.stream.Stream.concat(Arrays.stream(fields), Arrays.stream(more))
                .toArray(String[]::new);
    }

    HttpResponse<byte[]> compressed(String path) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(server + path))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(URI.create(server + path)).header("Content-Type", type);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
