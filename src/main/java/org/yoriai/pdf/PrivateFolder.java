package org.yoriai.pdf;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 一時の置き場 — readable by this server's own account alone, and gone with the work for which it was made. */
record PrivateFolder(Path path) implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PrivateFolder.class);
    private static final String PREFIX = "yoriai-pdf-";
    private static final int TRIES = 20;
    private static final long PAUSE = 100;

    static PrivateFolder in(Path parent) throws IOException {
        return new PrivateFolder(Files.createTempDirectory(
                parent.toRealPath(),
                PREFIX,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))));
    }

    /** What a server that was killed left behind. */
    static void wipeOlderThan(Path parent, Instant limit) {
        try (Stream<Path> entries = Files.list(parent)) {
            List<Path> left = entries.filter(
                            path -> path.getFileName().toString().startsWith(PREFIX))
                    .toList();
            for (Path folder : left) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(limit)) {
                    new PrivateFolder(folder).close();
                }
            }
        } catch (IOException unreadable) {
            log.warn("What earlier conversions may have left in {} was not looked for", parent, unreadable);
        }
    }

    /** A program that is just being ended may still write: it is tried again, and a folder that stays is told. */
    @Override
    public void close() {
        IOException last = new IOException("not tried");
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                wipe();
                return;
            } catch (IOException busy) {
                last = busy;
                pause();
            }
        }
        log.error("A folder with personal data could not be removed: {}", path, last);
    }

    private void wipe() throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                if (failed instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failed;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) throws IOException {
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            // whoever stops the work still wants the folder gone: the tries go on without a pause
            Thread.currentThread().interrupt();
        }
    }
}
