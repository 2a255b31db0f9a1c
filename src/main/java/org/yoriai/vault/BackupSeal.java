package org.yoriai.vault;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.core.env.PropertyResolver;

/**
 * 控えの封 — the whole of a backup under a key of its own, which the master key wraps: without that master key the file says
 * nothing, neither what was sealed in the database nor what was not (特記事項 18条(4)ウ, 22条).
 *
 * <p>What stands in clear: a mark, and the name of the master key, which tells it from others and nothing about it.
 */
public final class BackupSeal {
    private static final byte[] MARK = "YORIAI-BACKUP-2\n".getBytes(StandardCharsets.US_ASCII);
    private static final int WRAPPED_BYTES = AesGcm.IV_BYTES + AesGcm.KEY_BYTES + AesGcm.TAG_BYTES;
    private final MasterKeys masters;

    BackupSeal(MasterKeys masters) {
        this.masters = masters;
    }

    /**
     * With the master key of the house as its settings tell; none is made here.
     *
     * @throws IOException when there is none
     */
    public static BackupSeal of(PropertyResolver settings) throws IOException {
        try {
            return new BackupSeal(MasterKeys.existing(
                    settings.getProperty("yoriai.master-key", ""),
                    settings.getProperty("yoriai.master-key-before", ""),
                    Path.of(settings.getRequiredProperty("yoriai.data"))));
        } catch (UncheckedIOException missing) {
            throw new IOException(missing.getMessage(), missing);
        }
    }

    /** 別の親鍵 — the file was sealed under a master key that is not here. */
    public static final class AnotherMasterKey extends IOException {
        private static final long serialVersionUID = 1;

        AnotherMasterKey(String wanted, String here) {
            super(
                    "it was sealed under another master key (" + wanted + ") than the one that is here (" + here
                            + "). Put the master key of its time in place, or, where that was destroyed, this backup is closed for ever");
        }
    }

    /** 控えではない、または壊れている */
    public static final class NotWhole extends IOException {
        private static final long serialVersionUID = 1;

        NotWhole(String why) {
            super(why);
        }
    }

    /** Which master key it is, without telling anything about it. */
    public String master() {
        return masters.current().name();
    }

    /** @return to be closed: only then is the end of the file marked as such */
    public OutputStream sealing(OutputStream file) throws IOException {
        MasterKeys.Master master = masters.current();
        byte[] key = AesGcm.random(AesGcm.KEY_BYTES);
        DataOutputStream head = new DataOutputStream(file);
        head.write(MARK);
        head.write(master.name().getBytes(StandardCharsets.US_ASCII));
        head.write(AesGcm.seal(master.key(), key, associated(master.name())));
        return new SealedOutput(head, new SecretKeySpec(key, "AES"));
    }

    /** @return what was sealed; reading it to its end proves that nothing was changed, left out or cut off */
    public InputStream opening(InputStream file) throws IOException {
        DataInputStream head = new DataInputStream(file);
        if (!Arrays.equals(head.readNBytes(MARK.length), MARK)) {
            throw new NotWhole("it is no backup of Yoriai");
        }
        String name = new String(head.readNBytes(MasterKeys.Master.NAME_LETTERS), StandardCharsets.US_ASCII);
        byte[] wrapped = head.readNBytes(WRAPPED_BYTES);
        Optional<MasterKeys.Master> master = name.isEmpty()
                ? Optional.empty()
                : masters.candidates(name).stream().findFirst();
        if (wrapped.length < WRAPPED_BYTES) {
            throw new NotWhole("it ends too early");
        }
        MasterKeys.Master found = master.orElseThrow(() -> new AnotherMasterKey(name, master()));
        return new SealedInput(head, key(found, wrapped));
    }

    private static SecretKeySpec key(MasterKeys.Master master, byte[] wrapped) throws NotWhole {
        byte[] iv = Arrays.copyOfRange(wrapped, 0, AesGcm.IV_BYTES);
        byte[] sealed = Arrays.copyOfRange(wrapped, AesGcm.IV_BYTES, wrapped.length);
        try {
            return new SecretKeySpec(AesGcm.open(master.key(), iv, sealed, associated(master.name())), "AES");
        } catch (AesGcm.UnsealingFailed damaged) {
            throw new NotWhole("its head was changed or is damaged");
        }
    }

    private static String associated(String master) {
        return "backup:" + master;
    }
}
