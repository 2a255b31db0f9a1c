package org.yoriai.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** 親鍵のファイル — a line for each key, the one in force first; never half written, and readable by its owner alone. */
record MasterKeyFile(Path path) {
    List<String> readOrMake() {
        try {
            if (Files.notExists(path)) {
                Files.createDirectories(path.toAbsolutePath().getParent());
                write(
                        path,
                        List.of(Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(AesGcm.random(AesGcm.KEY_BYTES))));
            }
            return lines(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The master key cannot be read or made at " + path, unreadable);
        }
    }

    List<String> read() {
        try {
            return lines(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("There is no master key at " + path + " that could be read", unreadable);
        }
    }

    void addFirst(String key) {
        rewrite(() ->
                write(path, Stream.concat(Stream.of(key), lines(path).stream()).toList()));
    }

    /** Into a file of its own beside, for the backups that were made with them. */
    void putEarlierAside() {
        rewrite(() -> {
            List<String> keys = lines(path);
            if (keys.size() > 1) {
                Path aside = aside();
                List<String> earlier = Files.exists(aside) ? lines(aside) : List.of();
                write(
                        aside,
                        Stream.concat(keys.stream().skip(1), earlier.stream())
                                .distinct()
                                .toList());
                write(path, keys.subList(0, 1));
            }
        });
    }

    /** Those in the file but the first, and those that were put aside. */
    void destroyEarlier() {
        rewrite(() -> {
            // the old file stays open under the new one, so that there is a whole master key at any moment
            try (SeekableByteChannel old = Files.newByteChannel(path, StandardOpenOption.WRITE)) {
                write(path, lines(path).subList(0, 1));
                overwrite(old);
            }
            Path aside = aside();
            if (Files.exists(aside)) {
                try (SeekableByteChannel old = Files.newByteChannel(aside, StandardOpenOption.WRITE)) {
                    overwrite(old);
                }
                Files.delete(aside);
            }
        });
    }

    private Path aside() {
        return path.resolveSibling(path.getFileName() + ".before");
    }

    private static void overwrite(SeekableByteChannel file) throws IOException {
        file.position(0);
        ByteBuffer nothing = ByteBuffer.allocate(Math.toIntExact(file.size()));
        while (nothing.hasRemaining()) {
            file.write(nothing);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void rewrite(Writing writing) {
        try {
            writing.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The master key's file cannot be changed at " + path, unwritable);
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".half");
        Files.deleteIfExists(half);
        Files.createFile(half);
        if (half.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(
                    half, EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        }
        Files.write(half, lines, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
