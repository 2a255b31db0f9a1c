package org.yoriai;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each application under test a fresh database: H2 in a file, or a real PostgreSQL that syncs to disk. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static boolean postgres() {
        return "postgres".equals(System.getProperty("yoriai.test.db", "h2"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "data-");
            TestPropertyValues values = TestPropertyValues.of("yoriai.data=" + data.toAbsolutePath());
            if (postgres()) {
                EmbeddedPostgres server = start();
                // after the application that still talks to it: it would wait half a minute for one that is gone
                SpringApplication.getShutdownHandlers().add(() -> closeQuietly(server));
                values = values.and("spring.datasource.url=" + address(server), "spring.datasource.username=postgres");
            }
            values.applyTo(context);
            context.getBeanFactory().addBeanPostProcessor(new CountedQueries());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** @return the JDBC address of a new server that lives as long as this JVM */
    public static String startPostgres() throws IOException {
        EmbeddedPostgres server = start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeQuietly(server)));
        return address(server);
    }

    private static EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                // the library's default is fsync=off: durability would not be tested
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    private static String address(EmbeddedPostgres server) {
        return server.getJdbcUrl("postgres", "postgres");
    }

    private static void closeQuietly(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException alreadyGone) {
            System.err.println("PostgreSQL did not stop by itself: " + alreadyGone.getMessage());
        }
    }
}
