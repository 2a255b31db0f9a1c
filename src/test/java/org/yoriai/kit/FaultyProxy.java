package org.yoriai.kit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What lies between a hall and the server on a bad day: three of ten requests meet with something. */
final class FaultyProxy implements AutoCloseable {
    private static final double SHARE = 0.3;
    private static final Set<String> OWN = Set.of("host", "content-length", "connection", "upgrade", "http2-settings");
    private final HttpClient way =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final HttpServer proxy;
    private final URI server;
    private final Random random;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger faults = new AtomicInteger();

    private enum Fault {
        LOST_REQUEST,
        LOST_RESPONSE,
        TORN_RESPONSE,
        DUPLICATED,
        DELAYED,
        TRUNCATED,
        UNAVAILABLE
    }

    FaultyProxy(String server, long seed) throws IOException {
        this.server = URI.create(server);
        this.random = new Random(seed);
        proxy = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        proxy.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        proxy.createContext("/", this::handle);
        proxy.start();
    }

    String address() {
        return "http://localhost:" + proxy.getAddress().getPort();
    }

    double faultedShare() {
        return (double) faults.get() / requests.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            requests.incrementAndGet();
            Fault[] all = Fault.values();
            boolean faulted;
            Fault fault;
            synchronized (random) {
                faulted = random.nextDouble() < SHARE;
                fault = all[random.nextInt(all.length)];
            }
            if (!faulted) {
                answer(exchange, forward(exchange, body));
                return;
            }
            faults.incrementAndGet();
            meet(fault, exchange, body);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    // an exchange closed without an answer is a connection that breaks
    private void meet(Fault fault, HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        switch (fault) {
            case LOST_REQUEST -> {}
            case LOST_RESPONSE -> forward(exchange, body);
            case TORN_RESPONSE -> {
                HttpResponse<byte[]> response = forward(exchange, body);
                exchange.sendResponseHeaders(response.statusCode(), response.body().length + 1L);
                exchange.getResponseBody().write(response.body(), 0, response.body().length / 2);
            }
            case DUPLICATED -> {
                forward(exchange, body);
                answer(exchange, forward(exchange, body));
            }
            case DELAYED -> {
                HttpRequest late = request(exchange, body);
                CompletableFuture.runAsync(
                        () -> way.sendAsync(late, BodyHandlers.discarding()),
                        CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS));
            }
            case TRUNCATED -> cutOff(exchange, body);
            case UNAVAILABLE -> exchange.sendResponseHeaders(503, -1);
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        return way.send(request(exchange, body), BodyHandlers.ofByteArray());
    }

    private HttpRequest request(HttpExchange exchange, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                .timeout(Duration.ofSeconds(60))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> response) throws IOException {
        response.headers()
                .firstValue("Content-Type")
                .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
        exchange.sendResponseHeaders(response.statusCode(), response.body().length == 0 ? -1 : response.body().length);
        exchange.getResponseBody().write(response.body());
    }

    /** The line breaks in the middle of the body, after its whole length was promised. */
    private void cutOff(HttpExchange exchange, byte[] body) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String head =
                    "%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: %s\r\nContent-Length: %d\r\n\r\n"
                            .formatted(
                                    exchange.getRequestMethod(),
                                    exchange.getRequestURI(),
                                    exchange.getRequestHeaders().getFirst("Authorization"),
                                    body.length);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body, 0, body.length / 2);
        }
    }

    @Override
    public void close() {
        proxy.stop(0);
    }
}
