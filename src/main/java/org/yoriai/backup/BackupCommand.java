package org.yoriai.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.DatabaseCommand;
import org.yoriai.vault.BackupSeal;

/** 控えの命令 — {@code bin/backup} and {@code bin/restore}: the database alone, with the settings of the server and without it. */
public final class BackupCommand {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int FAILED = 2;
    private static final String NOTED = "backup_taken";

    private BackupCommand() {}

    /** @param arguments {@code backup} or {@code restore}, and the file */
    public static void main(String[] arguments) {
        System.exit(run(arguments[0], Path.of(arguments[1]), System.out, System.err));
    }

    static int run(String doing, Path file, PrintStream out, PrintStream err, String... settings) {
        try (var context = DatabaseCommand.open(DatabaseAlone.class, settings)) {
            DataSource database = context.getBean(DataSource.class);
            BackupSeal seal = BackupSeal.of(context.getEnvironment());
            Contents contents = doing.equals("backup")
                    ? backup(database, file, seal, context.getBean(Clock.class))
                    : restore(
                            database,
                            new BackupReader(file, seal),
                            context.getBeansOfType(JavaMigration.class).values());
            out.printf(
                    "%s: %d tables, %d rows, as of %s%n",
                    file,
                    contents.tables().size(),
                    contents.tables().stream().mapToLong(Contents.Part::rows).sum(),
                    contents.made());
            return DONE;
        } catch (BackupReader.Unusable | BackupSeal.NotWhole | BackupSeal.AnotherMasterKey unusable) {
            err.println("Yoriai: nothing was changed. " + file + " cannot be used: " + unusable.getMessage());
            return REFUSED;
        } catch (SQLException | IOException failed) {
            err.println("Yoriai: nothing was changed. " + failed);
            return FAILED;
        }
    }

    private static Contents backup(DataSource database, Path file, BackupSeal seal, Clock clock)
            throws SQLException, IOException {
        Path half = file.resolveSibling(file.getFileName() + ".half");
        Files.deleteIfExists(half);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Contents contents;
        try (Connection connection = database.getConnection();
                OutputStream out = seal.sealing(new BufferedOutputStream(Files.newOutputStream(half)))) {
            contents = new BackupWriter(clock).write(connection, out);
        }
        try (Connection connection = database.getConnection()) {
            connection.setReadOnly(false);
            connection.setAutoCommit(false);
            note(connection, contents, seal);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            connection.commit();
        }
        return contents;
    }

    /** So that a contract's disposal can tell whether a backup was made since; a database before its upgrade has no place for it. */
    private static void note(Connection database, Contents contents, BackupSeal seal) throws SQLException {
        if (contents.tables().stream().noneMatch(part -> part.table().equals(NOTED))) {
            return;
        }
        try (PreparedStatement insert =
                database.prepareStatement("insert into " + NOTED + " (taken_at, master) values (?, ?)")) {
            insert.setObject(1, OffsetDateTime.parse(contents.made()));
            insert.setString(2, seal.master());
            insert.executeUpdate();
        }
    }

    private static Contents restore(DataSource database, BackupReader backup, Collection<JavaMigration> migrations)
            throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            if (!empty(connection)) {
                throw new BackupReader.Unusable("the database is not empty; restore into an empty one");
            }
            Flyway.configure()
                    .dataSource(database)
                    .javaMigrations(migrations.toArray(JavaMigration[]::new))
                    .target(backup.contents().migration())
                    .load()
                    .migrate();
            backup.into(connection);
            return backup.contents();
        }
    }

    private static boolean empty(Connection connection) throws SQLException {
        List<String> kinds = List.of("TABLE", "BASE TABLE");
        try (ResultSet found = connection.getMetaData().getTables(null, "public", "%", kinds.toArray(String[]::new))) {
            return !found.next();
        }
    }

    /** データベースだけ — and the migrations that are written in Java. */
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    @Import(BusinessTime.class)
    @ComponentScan(
            basePackages = "org.yoriai",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class))
    static class DatabaseAlone {}
}
