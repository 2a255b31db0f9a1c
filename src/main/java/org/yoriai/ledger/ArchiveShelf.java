package org.yoriai.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Sha256;

/** 返還データの置き場 — one archive for each contract in the data folder, closed by a password that is kept nowhere. */
@Component
class ArchiveShelf {
    private final ReturnArchive archive;
    private final Path folder;

    ArchiveShelf(ReturnArchive archive, @Value("${yoriai.data}") Path data) {
        this.archive = archive;
        this.folder = data.resolve("returns");
    }

    /** できたファイル */
    record Made(int files, long bytes, String sha256) {}

    /** Of the contract in force, in the place of the one before. */
    Made make(String password) {
        try {
            Path half = folder.resolve(ContractScope.required() + ".half");
            Files.createDirectories(folder);
            Files.deleteIfExists(half);
            Files.createFile(half, ownersAlone(half));
            MessageDigest digest = Sha256.digest();
            int files;
            try (OutputStream out =
                    new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(half)), digest)) {
                files = archive.write(out, password);
            }
            Files.move(half, path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Made(files, Files.size(path()), HexFormat.of().formatHex(digest.digest()));
        } catch (IOException failed) {
            throw new UncheckedIOException("The archive could not be made in " + folder, failed);
        }
    }

    Path path() {
        return folder.resolve(ContractScope.required() + ".zip");
    }

    void clear() {
        try {
            Files.deleteIfExists(path());
        } catch (IOException stays) {
            throw new UncheckedIOException("The archive could not be removed: " + path(), stays);
        }
    }

    private static FileAttribute<?>[] ownersAlone(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
