package org.yoriai.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** WebKit, the engine of an iPad's Safari, through its WebDriver; on a screen that exists in memory only. */
final class WebKit implements AutoCloseable {
    private static final Path BROWSER = Path.of("/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Process screen;
    private final Process driver;
    private final String root;
    private final String session;

    WebKit(Path home) throws IOException, InterruptedException {
        String display = ":" + (100 + ProcessHandle.current().pid() % 10_000);
        File log = home.resolve("webkit.log").toFile();
        screen = new ProcessBuilder("Xvfb", display, "-screen", "0", "1024x1400x24")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        int port = freePort();
        root = "http://localhost:" + port;
        ProcessBuilder builder = new ProcessBuilder("WebKitWebDriver", "--port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment()
                .putAll(Map.of(
                        "DISPLAY", display,
                        "GDK_BACKEND", "x11",
                        "HOME", Files.createDirectories(home.resolve("webkit")).toString(),
                        "LIBGL_ALWAYS_SOFTWARE", "1",
                        "WEBKIT_DISABLE_DMABUF_RENDERER", "1",
                        // the browser's own sandbox needs user namespaces, which a container does not give
                        "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1"));
        driver = builder.start();
        until("WebKit's driver answers", this::answers);
        session = "/session/"
                + call(
                                "POST",
                                "/session",
                                Map.of(
                                        "capabilities",
                                        Map.of(
                                                "alwaysMatch",
                                                Map.of(
                                                        "webkitgtk:browserOptions",
                                                        Map.of("binary", browser(), "args", List.of("--automation"))))))
                        .path("sessionId")
                        .stringValue();
        call("POST", session + "/timeouts", Map.of("script", PATIENCE.toMillis(), "implicit", PATIENCE.toMillis()));
    }

    private static String browser() throws IOException {
        if (Files.exists(BROWSER)) {
            return BROWSER.toString();
        }
        try (var found = Files.find(
                Path.of("/usr/lib"),
                4,
                (path, _) -> path.endsWith("MiniBrowser") && path.toString().contains("webkit2gtk"))) {
            return found.findFirst()
                    .orElseThrow(() -> new IllegalStateException("No MiniBrowser: install webkit2gtk-driver"))
                    .toString();
        }
    }

    void open(String address) {
        call("POST", session + "/url", Map.of("url", address));
    }

    void tap(String testId) {
        call("POST", element(css(testId)) + "/click", Map.of());
    }

    void tapFirst(String selector) {
        call("POST", element(selector) + "/click", Map.of());
    }

    void fill(String testId, String text) {
        call("POST", element(css(testId)) + "/value", Map.of("text", text));
    }

    String text(String testId) {
        return call("GET", element(css(testId)) + "/text", null).stringValue("");
    }

    JsonNode run(String script) {
        return call("POST", session + "/execute/sync", Map.of("script", script, "args", List.of()));
    }

    void waitFor(String what, String script) {
        until(what, () -> run("return " + script).booleanValue(false));
    }

    static String css(String testId) {
        return "[data-testid='" + testId + "']";
    }

    private String element(String selector) {
        List<JsonNode> found = new ArrayList<>();
        // a page that is just giving way to the next one holds no element; the next one is asked again
        until("the page holds " + selector, () -> {
            JsonNode answer = answer("POST", session + "/element", Map.of("using", "css selector", "value", selector));
            if (answer.path("error").stringValue("").equals("no such frame")) {
                return false;
            }
            found.add(withoutError("find " + selector, answer));
            return true;
        });
        return session + "/element/" + found.getFirst().iterator().next().stringValue();
    }

    private boolean answers() {
        try {
            return call("GET", "/status", null).path("ready").booleanValue(false);
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private JsonNode call(String method, String path, Object body) {
        return withoutError(method + " " + path, answer(method, path, body));
    }

    private static JsonNode withoutError(String what, JsonNode answer) {
        if (answer.hasNonNull("error")) {
            throw new AssertionError(what + ": " + answer);
        }
        return answer;
    }

    private JsonNode answer(String method, String path, Object body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).timeout(PATIENCE.multipliedBy(2));
        request = body == null
                ? request.method(method, BodyPublishers.noBody())
                : request.method(method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        try {
            return JSON.readTree(http.send(request.build(), BodyHandlers.ofByteArray())
                            .body())
                    .path("value");
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void until(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited in vain until " + what);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        driver.descendants().forEach(ProcessHandle::destroyForcibly);
        driver.destroyForcibly();
        screen.destroyForcibly();
    }
}
