package org.yoriai.journey;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.yoriai.TestDatabase;

/** The production jar as a process of its own, on a port and data that outlive a stop or a kill. */
public final class JarUnderTest implements AutoCloseable {
    /** The launcher of Spring Boot's jars that takes more classes beside the jar's own. */
    private static final String LOADER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private static final Duration LONGEST_START = Duration.ofSeconds(180);
    private final Path data;
    private final int port;
    private final Map<String, String> environment = new HashMap<>();
    private Process process;

    /** On the database that this run of the tests is about, empty. */
    public JarUnderTest() throws IOException {
        data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "journey-")
                .toAbsolutePath();
        port = freePort();
        environment.put("PORT", Integer.toString(port));
        environment.put("YORIAI_DATA", data.toString());
        if (TestDatabase.postgres()) {
            environment.put("YORIAI_DB_URL", TestDatabase.startPostgres());
            environment.put("YORIAI_DB_USER", "postgres");
        }
    }

    public void start() throws IOException, InterruptedException {
        Path jar = Path.of(System.getProperty("yoriai.jar", "target/yoriai.jar"));
        if (Files.notExists(jar)) {
            throw new IllegalStateException("No jar at " + jar + ": package it first (bin/test does)");
        }
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx512m"));
        if (environment.containsKey(MovedClock.SETTING)) {
            command.addAll(List.of("-Dloader.path=" + MovedClock.jar(data), "-cp", jar.toString(), LOADER));
        } else {
            command.addAll(List.of("-jar", jar.toString()));
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        process = builder.start();
        waitUntilReady();
    }

    /** Starts it at that time in Japan: the year is played through in minutes. */
    public void startAt(LocalDateTime time) throws IOException, InterruptedException {
        environment.put(MovedClock.SETTING, time.toString());
        start();
    }

    /** One more setting, before the next start. */
    public void set(String name, String setting) {
        environment.put(name, setting);
    }

    /** As an administrator stops it. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The server did not stop within 30 s; see " + log());
        }
    }

    /** As a power cut stops it: SIGKILL. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public Path data() {
        return data;
    }

    public File databaseFile() {
        return data.resolve("yoriai.mv.db").toFile();
    }

    public Path log() {
        return data.resolve("server.log");
    }

    public Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    private void waitUntilReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("The server ended by itself:\n" + Files.readString(log()));
                }
                if (healthy(client)) {
                    return;
                }
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("The server was not ready in time:\n" + Files.readString(log()));
    }

    private boolean healthy(HttpClient client) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
