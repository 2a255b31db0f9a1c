package org.yoriai.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.EnumSet;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 親鍵 — wraps the contracts' keys; from {@code YORIAI_MASTER_KEY} (base64url of 32 bytes), else from a file in the data
 * folder that is made on the first start, readable by its owner alone.
 */
@Component
class MasterKey {
    private final SecretKey key;

    MasterKey(@Value("${yoriai.master-key:}") String given, @Value("${yoriai.data}") Path data) {
        this.key = new SecretKeySpec(given.isBlank() ? fromFile(data.resolve("master.key")) : decode(given), "AES");
    }

    SecretKey key() {
        return key;
    }

    private static byte[] decode(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text.strip());
        if (bytes.length != AesGcm.KEY_BYTES) {
            throw new IllegalArgumentException("The master key is " + bytes.length + " bytes long, it must be 32");
        }
        return bytes;
    }

    private static byte[] fromFile(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, "", StandardOpenOption.CREATE_NEW);
                restrict(file);
                Files.writeString(
                        file, Base64.getUrlEncoder().withoutPadding().encodeToString(AesGcm.random(AesGcm.KEY_BYTES)));
            }
            return decode(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The master key cannot be read or made at " + file, unreadable);
        }
    }

    private static void restrict(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(
                    file, EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        }
    }
}
