package org.yoriai.vault;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yoriai.shared.Sha256;

/**
 * 親鍵 — wrap the contracts' keys; from {@code YORIAI_MASTER_KEY} (base64url of 32 bytes), else from a file in the data folder
 * that is made on the first start, readable by its owner alone. While a new one takes over, the one before still opens.
 */
@Component
class MasterKeys {
    /** 親鍵の1つ — {@code name} tells it from others and nothing about it. */
    record Master(String name, SecretKey key) {
        static final int NAME_LETTERS = 16;

        static Master of(byte[] bytes) {
            return new Master(Sha256.hex(bytes).substring(0, NAME_LETTERS), new SecretKeySpec(bytes, "AES"));
        }
    }

    private final boolean given;
    private final MasterKeyFile file;
    private volatile List<Master> newestFirst;

    @Autowired
    MasterKeys(
            @Value("${yoriai.master-key:}") String now,
            @Value("${yoriai.master-key-before:}") String before,
            @Value("${yoriai.data}") Path data) {
        this(now, before, data, MasterKeyFile::readOrMake);
    }

    private MasterKeys(String now, String before, Path data, Function<MasterKeyFile, List<String>> reading) {
        this.given = !now.isBlank();
        this.file = new MasterKeyFile(data.resolve("master.key"));
        this.newestFirst = (given ? Stream.of(now, before).filter(one -> !one.isBlank()) : reading.apply(file).stream())
                .map(MasterKeys::decode)
                .map(Master::of)
                .toList();
    }

    /** Without making one: for a command beside a house that has its own. */
    static MasterKeys existing(String now, String before, Path data) {
        return new MasterKeys(now, before, data, MasterKeyFile::read);
    }

    /** Whether it came with the settings: then only the settings can change it. */
    boolean given() {
        return given;
    }

    Master current() {
        return newestFirst.getFirst();
    }

    /** The one that has this name first; those that have not are tried too, for a name may not have been noted. */
    List<Master> candidates(String name) {
        return Stream.concat(
                        newestFirst.stream().filter(one -> one.name().equals(name)),
                        newestFirst.stream().filter(_ -> name.isEmpty()))
                .toList();
    }

    /** Makes a new one and keeps the one before until {@link #forgetEarlier}: whichever moment the power fails, all opens. */
    void renewFile() {
        byte[] bytes = AesGcm.random(AesGcm.KEY_BYTES);
        file.addFirst(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        newestFirst =
                Stream.concat(Stream.of(Master.of(bytes)), newestFirst.stream()).toList();
    }

    /** Earlier ones open older backups still, so they are put aside and not destroyed. */
    void forgetEarlier() {
        if (!given) {
            file.putEarlierAside();
            newestFirst = List.of(current());
        }
    }

    /** So that no backup of their time opens any more. */
    void destroyEarlier() {
        file.destroyEarlier();
        newestFirst = List.of(current());
    }

    private static byte[] decode(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text.strip());
        if (bytes.length != AesGcm.KEY_BYTES) {
            throw new IllegalArgumentException("The master key is " + bytes.length + " bytes long, it must be 32");
        }
        return bytes;
    }
}
