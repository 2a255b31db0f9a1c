package org.yoriai.backup;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yoriai.TestDatabase;
import org.yoriai.Yoriai;

/** A house of its own, which is started, stopped and carried away; its database is H2 or PostgreSQL, with its own files. */
final class House implements AutoCloseable {
    private final Path data;
    private final Path files;
    private final Optional<EmbeddedPostgres> postgres;
    private final String address;
    private ConfigurableApplicationContext running;
    String said = "";

    House(Path folder) throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        if (TestDatabase.postgres()) {
            files = folder.resolve("postgres");
            postgres = Optional.of(EmbeddedPostgres.builder()
                    .setDataDirectory(files)
                    .setCleanDataDirectory(false)
                    .setServerConfig("wal_recycle", "off")
                    .start());
            address = postgres.get().getJdbcUrl("postgres", "postgres");
        } else {
            files = data;
            postgres = Optional.empty();
            address = "jdbc:h2:file:" + data.resolve("yoriai")
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
        }
    }

    Path data() {
        return data;
    }

    String[] settings(String url, String... more) {
        return Stream.concat(
                        Stream.of(
                                "--yoriai.data=" + data,
                                "--spring.datasource.url=" + url,
                                "--spring.datasource.username=" + (url.startsWith("jdbc:h2") ? "yoriai" : "postgres")),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    String[] settings() {
        return settings(address);
    }

    void start(String... more) {
        running = new SpringApplicationBuilder(Yoriai.class)
                .run(settings(
                        address,
                        Stream.concat(Stream.of("--server.port=0"), Stream.of(more))
                                .toArray(String[]::new)));
    }

    /** In an orderly way. */
    void stop() {
        running.close();
        SecurityContextHolder.clearContext();
    }

    <T> T the(Class<T> type) {
        return running.getBean(type);
    }

    JdbcClient jdbc() {
        return the(JdbcClient.class);
    }

    int command(String doing, Path about, String url) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int outcome = BackupCommand.run(doing, about, print, print, settings(url));
        said = out.toString(StandardCharsets.UTF_8);
        return outcome;
    }

    int backup(Path about) {
        return command("backup", about, address);
    }

    /** What docs/operations.md asks of whoever runs PostgreSQL: the write-ahead log holds what was changed until it is let go. */
    void letTheLogGo() {
        if (postgres.isPresent()) {
            for (String each : List.of("select pg_switch_wal()", "checkpoint")) {
                new JdbcTemplate(the(DataSource.class)).execute(each);
            }
        }
    }

    /** Everything on the disk: the database's files and the data folder. */
    List<Path> onDisk() {
        return Stream.of(files, data).distinct().toList();
    }

    @Override
    public void close() throws IOException {
        if (postgres.isPresent()) {
            postgres.get().close();
        }
    }
}
